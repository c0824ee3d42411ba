import { listExercises } from '../../content/exercises'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { ExerciseIndex } from '../../library/exercise/ExerciseIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Exercises',
    description:
      'Stretches, strength work and more, step by step: how much, how to make it easier, when to stop.',
    path: '/exercises',
  },
  { forms: feedLinks('/exercises') },
)

export default function Page() {
  return (
    <>
      <ExerciseIndex exercises={listExercises()} />
      <Follow path="/exercises" />
    </>
  )
}
