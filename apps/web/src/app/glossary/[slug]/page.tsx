import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findGlossaryTerm } from '../../../content/glossary'
import { today } from '../../../layout/today'
import { GlossaryTermPage } from '../../../library/glossary/GlossaryTermPage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findGlossaryTerm((await params).slug))

export default async function Page({ params }: Props) {
  const found = findGlossaryTerm((await params).slug)
  if (found === null) notFound()
  return (
    <DocumentFrame found={found}>
      <GlossaryTermPage found={found} today={today()} />
    </DocumentFrame>
  )
}
