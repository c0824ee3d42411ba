import { pageMetadata } from '../../layout/page-metadata'
import { TopicIndex } from '../../library/topic/TopicIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Topics',
  description: 'Everything about one matter: articles, conditions, treatments and fact checks.',
  path: '/topics',
})

export default function Page() {
  return <TopicIndex />
}
