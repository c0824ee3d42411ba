import type { Metadata } from 'next'
import { StatePage } from '../StatePage'

export const metadata: Metadata = { title: 'That could not be read', robots: { index: false } }

export default function Page() {
  return (
    <StatePage
      title="That could not be read"
      text="What was sent is no form of ours. Nothing of it was kept. Please fill in the page again."
    />
  )
}
