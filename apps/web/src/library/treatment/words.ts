import { treatmentSteps, type TreatmentFacts } from '@unknot/content-schema'

export type Step = TreatmentFacts['step']

/** What the steps are called, in the order in which care is offered. */
export const stepWords = {
  'self-care': 'What you can do yourself',
  exercise: 'Exercise and physiotherapy',
  'hands-on': 'Hands-on treatment',
  medicine: 'Medicines',
  'needles-and-specialists': 'Needles and specialists',
} as const satisfies Record<Step, string>

export const stepsInOrder: readonly Step[] = treatmentSteps

export const costWords = {
  free: 'free',
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const satisfies Record<TreatmentFacts['cost'], string>

export const usualPractice = 'Usual practice; source not yet checked.'
