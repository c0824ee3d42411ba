import { listTreatments } from '../../../content/treatments'
import { pageMetadata } from '../../../layout/page-metadata'
import { readComparison } from '../../../library/treatment/comparison'
import { ComparePage } from '../../../library/treatment/ComparePage'
import type { Params } from '../../../library/treatment/filters'
import { listProblems } from '../../../library/treatment/problem-label'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Compare treatments',
  description: 'Two to four treatments side by side: how sure, how big, cost, time and harms.',
  path: '/treatments/compare',
})

export default async function Page({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const treatments = listTreatments()
  const problems = listProblems().map(({ id }) => id)
  const comparison = readComparison(await searchParams, treatments, problems)
  return <ComparePage comparison={comparison} treatments={treatments} />
}
