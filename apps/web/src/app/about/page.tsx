import { pageMetadata } from '../../layout/page-metadata'
import { intendedPurpose } from '../../layout/intended-purpose'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'About Unknot',
  description: intendedPurpose,
  path: '/about',
})

export default function Page() {
  return (
    <>
      <h1>About Unknot</h1>
      <p>{intendedPurpose}</p>
    </>
  )
}
