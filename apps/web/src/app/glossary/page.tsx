import { listGlossaryTerms } from '../../content/glossary'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { GlossaryTermIndex } from '../../library/glossary/GlossaryTermIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Glossary',
    description:
      'The words that doctors and therapists use about knots and back pain, in plain words.',
    path: '/glossary',
  },
  { forms: feedLinks('/glossary') },
)

export default function Page() {
  return (
    <>
      <GlossaryTermIndex terms={listGlossaryTerms()} />
      <Follow path="/glossary" />
    </>
  )
}
