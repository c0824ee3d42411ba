import { urgency } from '../../advise/care-order.js'
import { compiledOf } from '../../compile/compiled-of.js'
import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import type { Engine } from '../../engine.js'
import type { Answers } from '../../advice.js'
import type { KnowledgeBase } from '../../knowledge-base.js'
import { yes } from '../logic/formula.js'
import { findReader, type Reader } from '../readers/find-reader.js'
import { modelsOf, type Model } from '../readers/model.js'
import { fillHarmlessly } from '../testkit/fill-harmlessly.js'
import { advisedBy, offeredBy } from './advised.js'
import {
  furtherCandidates,
  levelCandidates,
  sameLevel,
  treatmentIds,
  type Candidate,
} from './changed-formulas.js'
import { compareDocuments } from './documents.js'
import type { Change, DiffReport } from './report.js'
import { randomSheets } from './random-sheets.js'

/** What `diff` may be told. */
export type DiffOptions = {
  /** Steps of search after which what is left is undecided. */
  readonly budget?: number | undefined
  /** Random answer sheets to try. */
  readonly sheets?: number | undefined
  readonly seed?: number | undefined
}

/**
 * Compares what two knowledge bases advise, over every reader of either. A reader who answers what one of them does not
 * ask, or does not offer, counts there as one who did not answer.
 *
 * @throws {AdviceEngineError} if a question takes one answer in one of them and several in the other.
 * @example
 * const { outcome, changes } = diff(compile(live), compile(candidate))
 */
export function diff(
  before: Engine,
  after: Engine,
  { budget = 100_000, sheets = 10_000, seed = 1 }: DiffOptions = {},
): DiffReport {
  const models = modelsOf(compiledOf(before), compiledOf(after), budget)
  const byLevel = decideAll(levelCandidates(models.before, models.after), models)
  const isSame = isEqual(byLevel) ? yes : sameLevel(models.before, models.after)
  const { completeness, treatments } = furtherCandidates(models.before, models.after, isSame)
  const ids = treatmentIds(models.before, models.after)
  const further = decideAll([...completeness, ...treatments(ids)], models)
  const changes = [...byLevel.changes, ...further.changes]
  const undecided = [...byLevel.undecided, ...further.undecided]
  return {
    outcome: changes.length > 0 ? 'different' : undecided.length > 0 ? 'unknown' : 'equal',
    changes,
    undecided,
    documents: compareDocuments(before.knowledgeBase, after.knowledgeBase),
    sheets: trySheets(models.before.compiled, models.after.compiled, sheets, seed),
  }
}

type Decided = { readonly changes: readonly Change[]; readonly undecided: readonly string[] }

function decideAll(
  candidates: readonly Candidate[],
  { before, after }: { readonly before: Model; readonly after: Model },
): Decided {
  const changes: Change[] = []
  const undecided: string[] = []
  for (const candidate of candidates) {
    const found = decide(candidate, before, after)
    if (found === 'undecided') undecided.push(`${candidate.kind}: ${candidate.about}`)
    else if (found !== null) changes.push(found)
  }
  return { changes, undecided }
}

function isEqual({ changes, undecided }: Decided): boolean {
  return changes.length === 0 && undecided.length === 0
}

function decide(
  { kind, about, all }: Candidate,
  before: Model,
  after: Model,
): Change | 'undecided' | null {
  const anyone = after.theory.find(all)
  if (anyone.outcome === 'unknown') return 'undecided'
  if (anyone.outcome === 'impossible') return null
  // Who answered everything is easier to picture, so such a reader is shown if there is one.
  const complete = [...all, before.advice.isComplete, after.advice.isComplete]
  const found = after.theory.find(complete)
  const reader =
    found.outcome === 'found' ? findReader(after, complete, found.isTrue) : shortest(after, all)
  const answers = wholeSheet(reader, bothOf(before.compiled, after.compiled))
  return {
    kind,
    about,
    reader,
    before: advisedBy(before.compiled, offeredBy(before.compiled, answers)),
    after: advisedBy(after.compiled, offeredBy(after.compiled, answers)),
  }
}

function shortest(after: Model, all: Candidate['all']): Reader {
  const found = after.theory.find(all)
  if (found.outcome !== 'found') throw new Error('A reader who was found is lost.')
  return findReader(after, all, found.isTrue)
}

function wholeSheet({ answers, others }: Reader, both: KnowledgeBase): Answers {
  return others === 'nothing' ? answers : fillHarmlessly(both, answers)
}

/** A knowledge base with the questions of both: the sheet that readers of either answer. */
function bothOf(before: CompiledKnowledgeBase, after: CompiledKnowledgeBase): KnowledgeBase {
  const known = new Set(after.questions.map(({ id }) => id))
  const dropped = before.knowledgeBase.questions.filter(({ id }) => !known.has(id))
  return { ...after.knowledgeBase, questions: [...after.knowledgeBase.questions, ...dropped] }
}

function trySheets(
  before: CompiledKnowledgeBase,
  after: CompiledKnowledgeBase,
  tried: number,
  seed: number,
): DiffReport['sheets'] {
  let changed = 0
  let lessUrgent = 0
  let moreUrgent = 0
  const areSame =
    JSON.stringify(before.knowledgeBase.questions) === JSON.stringify(after.knowledgeBase.questions)
  const advise = (compiled: CompiledKnowledgeBase, answers: Answers) =>
    advisedBy(compiled, areSame ? answers : offeredBy(compiled, answers))
  for (const answers of randomSheets(bothOf(before, after), tried, seed)) {
    const [was, is] = [advise(before, answers), advise(after, answers)]
    const difference = urgency(is.careLevel) - urgency(was.careLevel)
    if (difference > 0) lessUrgent += 1
    if (difference < 0) moreUrgent += 1
    if (difference !== 0 || JSON.stringify(was) !== JSON.stringify(is)) changed += 1
  }
  return { tried, changed, lessUrgent, moreUrgent }
}
