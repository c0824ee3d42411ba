import type { ExercisePage } from '../content/exercises'
import type { TreatmentPage } from '../content/treatments'

export type PlannedTreatment = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly summary: string
}

export type PlannedExercise = {
  readonly id: string
  readonly name: string
  readonly path: string
  /** How much, in one line. */
  readonly dose: string
  readonly steps: readonly string[]
  readonly stopIf: readonly string[]
  /** Who should leave it out, who takes care. */
  readonly limits: readonly string[]
}

/** What a plan shows of a treatment. */
export const planTreatment = ({ page, path }: TreatmentPage): PlannedTreatment => ({
  id: page.id,
  name: page.name,
  path,
  summary: page.summary,
})

/** What a plan shows of an exercise: enough to do it from paper. */
export const planExercise = ({ page, path }: ExercisePage, dose: string): PlannedExercise => ({
  id: page.id,
  name: page.name,
  path,
  dose,
  steps: page.steps.map(({ text }) => text),
  stopIf: page.stopIf,
  limits: [...page.notFor, ...page.cautions].map(({ words }) => words),
})
