import { pageMetadata } from '../../layout/page-metadata'
import { GradingPage } from '../../library/site/GradingPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'How we grade evidence',
  description:
    'How sure anyone is, and how big the effect is: two facts, and what our words for them mean.',
  path: '/how-we-grade',
})

export default function Page() {
  return <GradingPage />
}
