import type { Metadata } from 'next'
import { StatePage } from './state/StatePage'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFound() {
  return (
    <StatePage
      title="There is no page at this address"
      text="It may have been mistyped, or it may never have been here. The lists below lead to everything that is."
    />
  )
}
