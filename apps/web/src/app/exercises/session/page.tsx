import { listExercises } from '../../../content/exercises'
import { pageMetadata } from '../../../layout/page-metadata'
import { readSession } from '../../../library/exercise/session/read-session'
import { SessionPage } from '../../../library/exercise/session/SessionPage'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'A session of exercises',
  description: 'Several exercises on one page, with steps, drawings, timers and when to stop.',
  path: '/exercises/session',
})

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function Page({ searchParams }: Props) {
  const exercises = listExercises()
  return <SessionPage session={readSession(await searchParams, exercises)} exercises={exercises} />
}
