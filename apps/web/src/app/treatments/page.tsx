import { listTreatments } from '../../content/treatments'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
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

export default function Page() {
  return (
    <>
      <TreatmentIndex treatments={listTreatments()} />
      <Follow path="/treatments" />
    </>
  )
}
