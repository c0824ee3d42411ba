import { problems, questionScreens } from '@unknot/content-schema'
import type { SelectField } from 'payload'

/** The kinds of complaint that the evidence speaks about. */
export const problemOptions = problems.map(({ id, label }) => ({ value: id, label }))

/** The screens of the questionnaire, in their order. */
export const screenOptions = questionScreens.map(({ id, title }) => ({ value: id, label: title }))

/** In the schema these are ids of a list that grows, so their type is text. */
export const writtenAsText: NonNullable<SelectField['typescriptSchema']> = [
  () => ({ type: ['string', 'null'] }),
]
