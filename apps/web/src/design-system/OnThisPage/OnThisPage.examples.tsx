import { OnThisPage } from './OnThisPage'

const items = ['one', 'two', 'three'].map((id) => ({ id, heading: `Heading ${id}` }))

export const onThisPageExamples = {
  'a long page': <OnThisPage items={items} />,
  'a short page': <OnThisPage items={items.slice(0, 2)} />,
}
