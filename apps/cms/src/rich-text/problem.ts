/** Something that keeps a document from being published. */
export type Problem = {
  /** Where, from the outside in, such as ["Section 2", "paragraph 3"]. */
  readonly place: readonly string[]
  /** What is wrong and what to do, for an editor. */
  readonly message: string
}

/** A value, or everything that is wrong with it. */
export type Read<Value> =
  | { readonly outcome: 'ok'; readonly value: Value }
  | { readonly outcome: 'problem'; readonly problem: readonly Problem[] }

export const ok = <Value>(value: Value): Read<Value> => ({ outcome: 'ok', value })

export const fail = (place: readonly string[], message: string): Read<never> => ({
  outcome: 'problem',
  problem: [{ place, message }],
})

/** All values, or the problems of all that have some. */
export function collect<Value>(reads: readonly Read<Value>[]): Read<Value[]> {
  const problems = reads.flatMap((read) => (read.outcome === 'problem' ? read.problem : []))
  if (problems.length > 0) return { outcome: 'problem', problem: problems }
  return ok(reads.flatMap((read) => (read.outcome === 'ok' ? [read.value] : [])))
}

/** "Section 2 › paragraph 3: A "table" cannot be published." */
export const describeProblem = ({ place, message }: Problem): string =>
  place.length === 0 ? message : `${place.join(' › ')}: ${message}`
