import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findMuscle } from '../../../content/muscles'
import { today } from '../../../layout/today'
import { MusclePage } from '../../../library/muscle/MusclePage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findMuscle((await params).slug))

export default async function Page({ params }: Props) {
  const found = findMuscle((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <MusclePage found={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
