import type { Metadata } from 'next'
import { AdvicePage } from '../../advice/AdvicePage'
import type { OfferedExercise } from '../../advice/exercises-for'
import { signsAt } from '../../advice/signs-at'
import { listConditions } from '../../content/conditions'
import { listExercises, type ExercisePage } from '../../content/exercises'
import { liveRelease } from '../../content/releases'
import { settings } from '../../content/settings'
import { listTreatments } from '../../content/treatments'
import { env } from '../../env'
import { today } from '../../layout/today'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'What could help you',
  description: 'Questions about your pain, danger signs first, and advice that shows its reasons.',
}

export default function Page() {
  const paths = listTreatments().map(({ page, path }) => [page.id, path] as const)
  return (
    <AdvicePage
      release={liveRelease()}
      settings={settings()}
      publicKey={env.RELEASE_PUBLIC_KEY}
      treatmentPaths={Object.fromEntries(paths)}
      exercises={listExercises().map(offer)}
      signsAt={signsAt(listConditions().map(({ page }) => page))}
      today={today()}
    />
  )
}

const offer = ({ page, path }: ExercisePage): OfferedExercise => ({
  id: page.id,
  name: page.name,
  path,
  bodySites: page.bodySites,
  treatments: page.relatedTreatments,
  limits: [...page.notFor, ...page.cautions].map(({ words }) => words),
})
