import type { Metadata } from 'next'
import { StatePage } from '../StatePage'

export const metadata: Metadata = { title: 'This page is not here yet', robots: { index: false } }

export default function Page() {
  return (
    <StatePage
      title="This page is not here yet"
      text="The library is fetching its content. Please try again in a minute."
    />
  )
}
