import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findReference } from '../../../content/references'
import { ReferencePage } from '../../../library/reference/ReferencePage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findReference((await params).slug))

export default async function Page({ params }: Props) {
  const found = findReference((await params).slug)
  if (found === null) notFound()
  return (
    <DocumentFrame found={found}>
      <ReferencePage found={found} />
    </DocumentFrame>
  )
}
