import { pageMetadata } from '../../layout/page-metadata'
import { PrivacyPage } from '../../library/site/PrivacyPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Privacy',
  description: 'No cookies, no third parties, and nothing that you answer is kept.',
  path: '/privacy',
})

export default function Page() {
  return <PrivacyPage />
}
