import { listMuscles } from '../../content/muscles'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { MuscleIndex } from '../../library/muscle/MuscleIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Muscles',
    description:
      'Muscles that are often named when people speak of knots: where they sit, where their pain may be felt, and what else it may be.',
    path: '/muscles',
  },
  { forms: feedLinks('/muscles') },
)

export default function Page() {
  return (
    <>
      <MuscleIndex muscles={listMuscles()} />
      <Follow path="/muscles" />
    </>
  )
}
