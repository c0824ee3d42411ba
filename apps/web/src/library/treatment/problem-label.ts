import { liveRelease } from '../../content/releases'

/** What a problem of the live release is called. */
export const problemLabel = (id: string): string =>
  liveRelease()?.knowledgeBase.problems.find((problem) => problem.id === id)?.label ?? id

/** The same inside a sentence. */
export const problemInSentence = (id: string): string => {
  const label = problemLabel(id)
  return label.charAt(0).toLowerCase() + label.slice(1)
}
