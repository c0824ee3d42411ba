import { listReferences } from '../../content/references'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { ReferenceIndex } from '../../library/reference/ReferenceIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'References',
    description: 'Every source that the library cites, and how sure we are of its details.',
    path: '/references',
  },
  { forms: feedLinks('/references') },
)

export default function Page() {
  return (
    <>
      <ReferenceIndex references={listReferences()} />
      <Follow path="/references" />
    </>
  )
}
