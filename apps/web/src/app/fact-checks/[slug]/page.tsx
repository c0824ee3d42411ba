import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findFactCheck } from '../../../content/fact-checks'
import { today } from '../../../layout/today'
import { FactCheckPage } from '../../../library/fact-check/FactCheckPage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findFactCheck((await params).slug))

export default async function Page({ params }: Props) {
  const found = findFactCheck((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <FactCheckPage found={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
