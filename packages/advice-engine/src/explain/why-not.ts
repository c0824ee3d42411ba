import { exclude, recommend, withhold } from '../advise/advise.js'
import { assess } from '../advise/assess.js'
import { inAskingOrder } from '../advise/open-questions.js'
import type { Reading } from '../advise/reading.js'
import type { WhyNot } from '../advice.js'
import { UnknownTreatmentError } from '../errors.js'

/** Why a treatment is not first on the list, or not on it. */
export function whyNot(reading: Reading, treatment: string): WhyNot {
  const ids = reading.compiled.treatments.map((one) => one.treatment.id)
  if (!ids.includes(treatment)) throw new UnknownTreatmentError(treatment, ids)
  const situated = assess(reading)
  const excluded = exclude(situated).find((one) => one.treatment === treatment)
  if (excluded !== undefined) return { kind: 'excluded', excluded }
  if (situated.isBlocked) {
    return { kind: 'incomplete', questions: inAskingOrder(situated.blocking()) }
  }
  const withheld = withhold(situated).find((one) => one.treatment === treatment)
  if (withheld !== undefined) return { kind: 'withheld', withheld }
  const place = recommend(situated).findIndex((one) => one.compiled.treatment.id === treatment)
  return { kind: 'recommended', rank: place + 1 }
}
