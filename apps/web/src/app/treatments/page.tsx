import { listTreatments } from '../../content/treatments'
import { pageMetadata } from '../../layout/page-metadata'
import { TreatmentIndex } from '../../library/treatment/TreatmentIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Treatments',
  description:
    'What people try for knots and back pain: how sure anyone is, and how big the effect is.',
  path: '/treatments',
})

export default function Page() {
  return <TreatmentIndex treatments={listTreatments()} />
}
