import { feedLinks } from '../feeds/feed-links'
import { intendedPurpose } from '../layout/intended-purpose'
import { pageMetadata } from '../layout/page-metadata'
import { HomePage } from '../library/home/HomePage'

export const dynamic = 'force-dynamic'

export const metadata = {
  ...pageMetadata(
    { title: 'Unknot: a library about knots in the back', description: intendedPurpose, path: '/' },
    { forms: feedLinks('') },
  ),
  title: { absolute: 'Unknot: a library about knots in the back' },
}

export default function Page() {
  return <HomePage />
}
