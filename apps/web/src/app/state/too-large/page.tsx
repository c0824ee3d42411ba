import type { Metadata } from 'next'
import { StatePage } from '../StatePage'

export const metadata: Metadata = { title: 'That was too much to send', robots: { index: false } }

export default function Page() {
  return (
    <StatePage
      title="That was too much to send"
      text="The form that was sent is larger than any form of ours. Nothing of it was kept."
    />
  )
}
