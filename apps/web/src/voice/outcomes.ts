import { randomUUID } from 'node:crypto'
import { processWide } from '../content/process-wide'
import type { Written } from './read-form'

/** What came of a form, for the page that tells it. */
export type Outcome =
  | { readonly kind: 'thanks'; readonly written: Pick<Written, 'act'> }
  | { readonly kind: 'problem'; readonly written: Written; readonly problem: string }

/** Only while the page that tells it is rendered, by this process and for this reader. */
const outcomes = () => processWide('voice-outcomes', () => new Map<string, Outcome>())

/** Keeps an outcome while something is done with it, and forgets it then. */
export async function withOutcome<Value>(
  outcome: Outcome,
  act: (key: string) => Promise<Value>,
): Promise<Value> {
  const key = randomUUID()
  outcomes().set(key, outcome)
  try {
    return await act(key)
  } finally {
    outcomes().delete(key)
  }
}

export const findOutcome = (key: string): Outcome | null => outcomes().get(key) ?? null
