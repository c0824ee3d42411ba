import { listReferences } from '../../content/references'
import { pageMetadata } from '../../layout/page-metadata'
import { ReferenceIndex } from '../../library/reference/ReferenceIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'References',
  description: 'Every source that the library cites, and how sure we are of its details.',
  path: '/references',
})

export default function Page() {
  return <ReferenceIndex references={listReferences()} />
}
