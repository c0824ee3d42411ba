import { keep, readKept } from './kept'

const key = 'unknot:plan'

/** What a reader wants to do, kept in the reader's own browser. */
export type SavedPlan = {
  readonly version: 1
  /** ISO date. */
  readonly savedOn: string
  /** The release that the advice came from; null for a plan that came from no advice. */
  readonly release: { readonly number: number; readonly hash: string } | null
  /** Ids of treatments and exercises, in the order of the advice. */
  readonly treatments: readonly string[]
  readonly exercises: readonly string[]
  /** Empty unless the reader asked to keep them. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
}

/** The plan that was saved; null where there is none that can be read. */
export function readPlan(): SavedPlan | null {
  const text = readKept(key)
  if (text === null) return null
  try {
    return parsePlan(JSON.parse(text))
  } catch {
    return null
  }
}

/** False where the browser keeps nothing. */
export const savePlan = (plan: SavedPlan): boolean => keep(key, JSON.stringify(plan))

export const deletePlan = (): boolean => keep(key, null)

/** A plan of nothing yet. */
export const emptyPlan = (today: string): SavedPlan => ({
  version: 1,
  savedOn: today,
  release: null,
  treatments: [],
  exercises: [],
  answers: [],
})

/** A plan may name so many treatments, and so many exercises. */
const mostIds = 60
const mostAnswers = 200

/** Takes over what is sound, and nothing else. */
export function parsePlan(input: unknown): SavedPlan | null {
  if (!isRecord(input) || input['version'] !== 1) return null
  const { savedOn, release, treatments, exercises, answers } = input
  if (typeof savedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(savedOn)) return null
  return {
    version: 1,
    savedOn,
    release: readRelease(release),
    treatments: soundIds(treatments),
    exercises: soundIds(exercises),
    answers: readAnswers(answers),
  }
}

/** Ids as our pages have them, each once. */
export function soundIds(input: unknown): readonly string[] {
  const ids = Array.isArray(input) ? input.filter((id) => typeof id === 'string') : []
  return [...new Set(ids)].filter((id) => /^[a-z0-9-]{1,80}$/.test(id)).slice(0, mostIds)
}

function readRelease(input: unknown): SavedPlan['release'] {
  if (!isRecord(input)) return null
  const { number, hash } = input
  return typeof number === 'number' && typeof hash === 'string' ? { number, hash } : null
}

const readAnswers = (input: unknown): SavedPlan['answers'] =>
  (Array.isArray(input) ? input : []).slice(0, mostAnswers).flatMap((item: unknown) => {
    if (!isRecord(item)) return []
    const { question, answer } = item
    return typeof question === 'string' && typeof answer === 'string' ? [{ question, answer }] : []
  })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
