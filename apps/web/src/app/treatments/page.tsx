import { listTreatments } from '../../content/treatments'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { readFilters, type Params } from '../../library/treatment/filters'
import { listProblems } from '../../library/treatment/problem-label'
import { TreatmentIndex } from '../../library/treatment/TreatmentIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Treatments',
    description:
      'What people try for knots and back pain: how sure anyone is, and how big the effect is.',
    path: '/treatments',
  },
  { forms: feedLinks('/treatments') },
)

export default async function Page({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const problems = listProblems().map(({ id }) => id)
  const filters = readFilters(await searchParams, problems)
  return (
    <>
      <TreatmentIndex treatments={listTreatments()} filters={filters} />
      <Follow path="/treatments" />
    </>
  )
}
