import { pageMetadata } from '../../layout/page-metadata'
import { AccessibilityPage } from '../../library/site/AccessibilityPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Accessibility',
  description: 'What is built in, what was tested, and what was not.',
  path: '/accessibility',
})

export default function Page() {
  return <AccessibilityPage />
}
