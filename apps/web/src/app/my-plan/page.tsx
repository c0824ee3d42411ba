import { listExercises } from '../../content/exercises'
import { settings } from '../../content/settings'
import { listTreatments } from '../../content/treatments'
import { pageMetadata } from '../../layout/page-metadata'
import { doseInLine } from '../../library/exercise/dose-words'
import { PlanPage } from '../../plan/PlanPage'
import { planExercise, planTreatment } from '../../plan/plan-items'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'My plan',
  description: 'What you want to try, kept on your own device: to print, to share, to delete.',
  path: '/my-plan',
})

export default function Page() {
  return (
    <>
      <PlanPage
        treatments={listTreatments().map(planTreatment)}
        exercises={listExercises().map((it) => planExercise(it, doseInLine(it.page.dose)))}
        settings={settings()}
      />
      <script type="module" src="/unknot/my-plan.js" />
    </>
  )
}
