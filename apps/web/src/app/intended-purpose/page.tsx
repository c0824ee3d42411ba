import { intendedPurpose } from '../../layout/intended-purpose'
import { pageMetadata } from '../../layout/page-metadata'
import { IntendedPurposePage } from '../../library/site/IntendedPurposePage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Intended purpose',
  description: intendedPurpose,
  path: '/intended-purpose',
})

export default function Page() {
  return <IntendedPurposePage />
}
