'use server'

import { liveRelease } from '../content/releases'
import { readSubmission } from './form-answers'
import { engineOf } from './live-engine'
import { nextStep, type Step } from './questionnaire'
import { today } from '../layout/today'

/** For readers without JavaScript: computes the next step from the posted form, and keeps nothing. */
export async function submitAnswers(previous: Step, form: FormData): Promise<Step> {
  const release = liveRelease()
  if (release === null) return previous
  const engine = engineOf(release)
  return nextStep(engine, readSubmission(engine, form), { today: today() })
}
