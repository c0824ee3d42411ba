import { intendedPurpose } from '../../layout/intended-purpose'
import { pageMetadata } from '../../layout/page-metadata'
import { AboutPage } from '../../library/site/AboutPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'About Unknot',
  description: intendedPurpose,
  path: '/about',
})

export default function Page() {
  return <AboutPage />
}
