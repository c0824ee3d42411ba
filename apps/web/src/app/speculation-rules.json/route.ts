/** Reading pages may be fetched while the reader reaches for a link; the questionnaire is never touched unasked. */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/advice*' } },
          { not: { href_matches: '/search*' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

export const dynamic = 'force-static'

export const GET = (): Response =>
  new Response(JSON.stringify(rules), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    },
  })
