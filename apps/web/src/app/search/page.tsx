import type { Metadata } from 'next'
import { readQuery } from '../../search/read-query'
import { searchLibrary } from '../../search/search-library'
import { SearchPage } from '../../search/SearchPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Find pages about muscle knots and back pain.',
  robots: { index: false },
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function Page({ searchParams }: Props) {
  const query = readQuery(await searchParams)
  const results = query.words === '' ? null : await searchLibrary(query)
  return <SearchPage query={query} results={results} />
}
