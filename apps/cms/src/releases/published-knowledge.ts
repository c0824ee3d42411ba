import { assembleKnowledgeBase, type KnowledgeBase, type Vignette } from '@unknot/content-schema'
import type { BasePayload, Where } from 'payload'
import { published } from '../publishing/published'
import { toQuestion } from '../questions/questions.published'
import { toReference } from '../references/references.published'
import { collect, describeProblem, type Read } from '../rich-text/problem'
import { loadStableIds } from '../rich-text/stable-ids'
import { toRule } from '../rules/rules.published'
import { findTakeDowns } from '../take-downs/take-down-row'
import { toTreatmentFacts } from '../treatments/treatments.published'
import { toVignette } from '../vignettes/vignettes.published'
import { done, refused, type Outcome } from './outcome'

/** Everything that the engine reads, as it is published now. */
export const publishedKnowledge = (payload: BasePayload): Promise<Outcome<KnowledgeBase>> =>
  readKnowledge(payload, published())

/** The same, with what was written last in place of what is published. */
export const latestKnowledge = (payload: BasePayload): Promise<Outcome<KnowledgeBase>> =>
  readKnowledge(payload, { ...published(), where: {}, draft: true })

type Rows = Omit<ReturnType<typeof published>, 'draft' | 'where'> & {
  readonly where: Where
  readonly draft: boolean
}

async function readKnowledge(payload: BasePayload, rows: Rows): Promise<Outcome<KnowledgeBase>> {
  const resolve = await loadStableIds(payload)
  const down = new Set((await findTakeDowns(payload)).map(({ document }) => document))
  const [questionRows, ruleRows, treatmentRows, referenceRows] = await Promise.all([
    payload.find({ collection: 'questions', ...rows }),
    payload.find({ collection: 'rules', ...rows }),
    payload.find({ collection: 'treatments', ...rows }),
    payload.find({ collection: 'references', ...rows }),
  ])
  const questions = readAll('Question', questionRows.docs, toQuestion)
  const rules = readAll('Rule', ruleRows.docs, (row) => toRule(row, resolve))
  // A withdrawn page is still published, below its notice; nobody is advised to follow it.
  const standing = treatmentRows.docs.filter(({ id }) => !down.has(id))
  const treatments = readAll('Treatment', standing, (row) => toTreatmentFacts(row, resolve))
  const references = readAll('Reference', referenceRows.docs, toReference)
  if (
    questions.outcome === 'ok' &&
    rules.outcome === 'ok' &&
    treatments.outcome === 'ok' &&
    references.outcome === 'ok'
  ) {
    return done(
      assembleKnowledgeBase({
        questions: questions.value,
        rules: rules.value,
        treatments: treatments.value,
        references: references.value,
      }),
    )
  }
  return refuseUnreadable([questions, rules, treatments, references])
}

/** The patient cases that the checks try out. */
export async function publishedVignettes(payload: BasePayload): Promise<Outcome<Vignette[]>> {
  const { docs } = await payload.find({ collection: 'vignettes', ...published() })
  const vignettes = readAll('Vignette', docs, toVignette)
  return vignettes.outcome === 'ok' ? done(vignettes.value) : refuseUnreadable([vignettes])
}

function readAll<Row extends { readonly stableId?: string | null }, Value>(
  noun: string,
  rows: readonly Row[],
  read: (row: Row) => Read<Value>,
): Read<Value[]> {
  return collect(
    rows.map((row): Read<Value> => {
      const value = read(row)
      if (value.outcome === 'ok') return value
      const name = `${noun} "${row.stableId ?? 'without an id'}"`
      const problem = value.problem.map(({ place, message }) => ({
        place: [name, ...place],
        message,
      }))
      return { outcome: 'problem', problem }
    }),
  )
}

function refuseUnreadable(reads: readonly Read<unknown>[]): Outcome<never> {
  const problems = reads.flatMap((read) => (read.outcome === 'problem' ? read.problem : []))
  const sentences = problems.slice(0, 20).map(describeProblem).join('\n')
  return refused(
    422,
    'release/unreadable',
    `Some facts are not complete. Correct them first.\n${sentences}`,
  )
}
