import { pageMetadata } from '../../layout/page-metadata'
import { BodySitesPage } from '../../library/body-site/BodySitesPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Where it hurts',
  description: 'The back, place by place: what it may be, muscles, exercises and danger signs.',
  path: '/body',
})

export default function Page() {
  return <BodySitesPage />
}
