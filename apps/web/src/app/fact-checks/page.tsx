import { listFactChecks } from '../../content/fact-checks'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { FactCheckIndex } from '../../library/fact-check/FactCheckIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Fact checks',
    description:
      'What the internet says about knots in the back, statement by statement, with what the evidence says.',
    path: '/fact-checks',
  },
  { forms: feedLinks('/fact-checks') },
)

export default function Page() {
  return (
    <>
      <FactCheckIndex factChecks={listFactChecks()} />
      <Follow path="/fact-checks" />
    </>
  )
}
