import type { Metadata } from 'next'
import { StatePage } from '../StatePage'

export const metadata: Metadata = { title: 'Something went wrong', robots: { index: false } }

export default function Page() {
  return (
    <StatePage
      title="Something went wrong"
      text="The fault is ours, not yours. Please try again in a minute."
    />
  )
}
