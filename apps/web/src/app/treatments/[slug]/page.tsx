import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findTreatment } from '../../../content/treatments'
import { today } from '../../../layout/today'
import { TreatmentPage } from '../../../library/treatment/TreatmentPage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findTreatment((await params).slug))

export default async function Page({ params }: Props) {
  const found = findTreatment((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <TreatmentPage treatment={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
