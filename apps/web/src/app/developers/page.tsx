import { describeApi } from '@unknot/content-schema/openapi'
import { env } from '../../env'
import { pageMetadata } from '../../layout/page-metadata'
import { DevelopersPage } from '../../library/site/DevelopersPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'For developers',
  description: 'The advice engine as a package, and everything on this site over a public API.',
  path: '/developers',
})

export default function Page() {
  return <DevelopersPage api={describeApi(env.CMS_URL)} />
}
