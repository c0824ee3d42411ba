import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findExercise } from '../../../content/exercises'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'
import { ExercisePage } from '../../../library/exercise/ExercisePage'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findExercise((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: page.name, description: page.summary, path })
}

export default async function Page({ params }: Props) {
  const found = findExercise((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <ExercisePage found={found} today={today()} />
      <ReaderVoice path={found.path} />
    </>
  )
}
