import { pageMetadata } from '../../layout/page-metadata'
import { EditorialPolicyPage } from '../../library/site/EditorialPolicyPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Editorial policy',
  description:
    'Sources, signatures, reviews and corrections: how a page comes about, and how it goes.',
  path: '/editorial-policy',
})

export default function Page() {
  return <EditorialPolicyPage />
}
