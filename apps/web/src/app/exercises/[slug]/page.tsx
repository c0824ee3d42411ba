import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findExercise } from '../../../content/exercises'
import { today } from '../../../layout/today'
import { ExercisePage } from '../../../library/exercise/ExercisePage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findExercise((await params).slug))

export default async function Page({ params }: Props) {
  const found = findExercise((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <ExercisePage found={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
