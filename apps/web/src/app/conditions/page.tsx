import { listConditions } from '../../content/conditions'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { ConditionIndex } from '../../library/condition/ConditionIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Conditions',
    description:
      'What a sore back may be, what has been tested for it, and when it needs a doctor.',
    path: '/conditions',
  },
  { forms: feedLinks('/conditions') },
)

export default function Page() {
  return (
    <>
      <ConditionIndex conditions={listConditions()} />
      <Follow path="/conditions" />
    </>
  )
}
