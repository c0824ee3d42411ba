import { z } from 'zod'
import { cmsUrl } from './addresses.js'

const manifestSchema = z.looseObject({
  entries: z.array(z.looseObject({ status: z.string(), path: z.string() })),
})

/** Those that are no document of the library. */
export const ownPages = [
  '/',
  '/articles',
  '/treatments',
  '/conditions',
  '/exercises',
  '/muscles',
  '/glossary',
  '/fact-checks',
  '/references',
  '/advice',
  '/search',
  '/search?q=can%27t+pee',
  '/search?q=knots+in+back',
  '/about',
  '/privacy',
  '/my-plan',
  '/treatments?problem=neck-shoulder-pain&cost=low',
  '/treatments/compare',
  '/treatments/compare?ids=heat&ids=massage&ids=anti-inflammatory-tablets',
  '/exercises/session',
  '/exercises/session?pick=chin-tuck&pick=slow-breathing',
  '/topics',
  '/topics/hands-on-care',
  '/body',
  '/body/neck',
  '/how-we-grade',
  '/editorial-policy',
  '/intended-purpose',
  '/accessibility',
  '/developers',
  '/developers/playground',
  '/offline',
]

/** Every public address: the pages of the site itself and those of the manifest. */
export async function publicPages(): Promise<string[]> {
  return [...ownPages, ...(await documentPages())]
}

/** The address of every document that is live. */
export async function documentPages(): Promise<string[]> {
  const response = await fetch(`${cmsUrl}/api/public/v1/manifest`)
  const { entries } = manifestSchema.parse(await response.json())
  return entries.filter(({ status }) => status === 'live').map(({ path }) => path)
}

/** One page of each kind, and the pages of the site itself. */
export async function onePageOfEachKind(): Promise<string[]> {
  const pages = await documentPages()
  const kinds = [
    '/articles/',
    '/treatments/',
    '/conditions/',
    '/exercises/',
    '/muscles/',
    '/glossary/',
    '/fact-checks/',
    '/references/',
  ]
  return [
    ...ownPages,
    ...kinds.flatMap((kind) => pages.find((path) => path.startsWith(kind)) ?? []),
  ]
}
