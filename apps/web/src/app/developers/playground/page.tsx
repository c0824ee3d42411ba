import { knowledgeBaseExample } from '@unknot/content-schema/examples'
import { PlaygroundPage } from '../../../developers/PlaygroundPage'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Playground',
  description: 'The advice engine in your browser: change answers and rules, and see why.',
  path: '/developers/playground',
})

export default function Page() {
  return <PlaygroundPage example={JSON.stringify(knowledgeBaseExample, null, 2)} today={today()} />
}
