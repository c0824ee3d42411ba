import type { Metadata } from 'next'
import { StatePage } from '../StatePage'

export const metadata: Metadata = {
  title: 'This page has been taken down',
  robots: { index: false },
}

export default function Page() {
  return (
    <StatePage
      title="This page has been taken down"
      text="It is no longer part of the library. The pages that are still stand in the lists below."
    />
  )
}
