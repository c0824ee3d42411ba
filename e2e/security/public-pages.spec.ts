import { expect, test } from '@playwright/test'
import { webUrl } from '../support/addresses.js'
import { onePageOfEachKind } from '../support/pages.js'

test('no page asks anybody else or for what is not there, sets a cookie, or has anything that its policy refuses', async ({
  page,
  context,
}) => {
  const elsewhere: string[] = []
  const missing: string[] = []
  const refused: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(webUrl) && !request.url().startsWith('data:'))
      elsewhere.push(`${page.url()} asked ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${page.url()} asked ${response.url()}`)
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text()))
      refused.push(`${page.url()}: ${message.text()}`)
  })

  for (const path of await onePageOfEachKind()) await page.goto(path)

  expect(elsewhere).toEqual([])
  expect(missing).toEqual([])
  expect(refused).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('a page says what it is to machines, and can be had in every form that it names', async ({
  page,
  request,
}) => {
  await page.goto('/fact-checks/relief-in-seven-seconds')
  const [json = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'MedicalWebPage',
    mainEntity: { '@type': 'ClaimReview', reviewRating: { '@type': 'Rating' } },
  })

  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const forms = page.getByRole('region', { name: 'Cite this page' }).getByRole('link')
  const addresses = await forms.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  )
  expect(addresses).toHaveLength(3)
  const types = await Promise.all(
    [...addresses, picture].map(async (address) => {
      const response = await request.get(address ?? '')
      expect(response.status(), address ?? '').toBe(200)
      return response.headers()['content-type']
    }),
  )
  expect(types.map((type) => type?.split(';')[0])).toEqual([
    'application/x-bibtex',
    'application/x-research-info-systems',
    'text/markdown',
    'image/png',
  ])
})
