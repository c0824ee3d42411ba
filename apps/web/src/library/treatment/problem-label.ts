import type { Problem } from '@unknot/content-schema'
import { liveRelease } from '../../content/releases'

/** The problems of the live release. */
export const listProblems = (): readonly Problem[] => liveRelease()?.knowledgeBase.problems ?? []

/** What a problem of the live release is called. */
export const problemLabel = (id: string): string =>
  listProblems().find((problem) => problem.id === id)?.label ?? id

/** The same inside a sentence. */
export const problemInSentence = (id: string): string => {
  const label = problemLabel(id)
  return label.charAt(0).toLowerCase() + label.slice(1)
}
