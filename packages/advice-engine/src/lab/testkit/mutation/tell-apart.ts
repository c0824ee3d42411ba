import { recommend, statusOf } from '../../../advise/advise.js'
import { assess } from '../../../advise/assess.js'
import { read, type Reading } from '../../../advise/reading.js'
import {
  furtherCandidates,
  levelCandidates,
  treatmentIds,
  type Candidate,
} from '../../diff/changed-formulas.js'
import { no, yes, type Formula } from '../../logic/formula.js'
import { findReader, type Reader } from '../../readers/find-reader.js'
import type { Model } from '../../readers/model.js'
import { fillHarmlessly } from '../fill-harmlessly.js'
import type { Expectation } from '../vignette.js'
import type { Mutant } from './mutant.js'
import { readAs } from './try-out.js'
import type { CompiledMutant } from './compile-mutant.js'

/** What tells a mutant from the original. */
export type Difference =
  | { readonly kind: 'vignette'; readonly reader: Reader; readonly expect: Expectation }
  /** The advice differs for somebody, but not in what a vignette can expect. */
  | { readonly kind: 'only-details'; readonly about: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undecided' }

/** Searches for a reader who is advised otherwise. `after` is the model of the mutant. */
export function tellApart(
  before: Model,
  after: Model,
  mutant: Mutant,
  compiled: CompiledMutant,
): Difference {
  const search = (candidates: readonly AnyCandidate[]) => tryEach(candidates, before, compiled)
  const { changed } = mutant
  const byLevel = changed?.list === 'treatments' ? none : search(levelCandidates(before, after))
  if (byLevel.kind === 'vignette' || byLevel.kind === 'undecided') return byLevel
  const { completeness, treatments } = furtherCandidates(before, after, yes)
  // Rules and signs can only change how soon to get help, a treatment only what is suggested.
  const ids =
    changed === null
      ? treatmentIds(before, after)
      : changed.list === 'treatments'
        ? treatmentIds(before).slice(changed.place, changed.place + 1)
        : []
  const further =
    changed?.list === 'treatments' ? [] : [...completeness, ...reasonCandidates(before, after)]
  return search([...further, ...treatments(ids)])
}

const none: Difference = { kind: 'nothing' }

type AnyCandidate = Candidate<Candidate['kind'] | 'reason'>

function tryEach(
  candidates: readonly AnyCandidate[],
  before: Model,
  compiled: CompiledMutant,
): Difference {
  let detail: string | null = null
  let isUndecided = false
  for (const candidate of candidates) {
    const found = before.theory.find(candidate.all)
    if (found.outcome === 'unknown') isUndecided = true
    if (found.outcome !== 'found') continue
    const reader = findReader(before, candidate.all, found.isTrue)
    const expect = expectationOf(before, compiled, reader)
    if (expect !== null) return { kind: 'vignette', reader, expect }
    detail ??= `${candidate.kind} ${candidate.about}`
  }
  if (isUndecided) return { kind: 'undecided' }
  return detail === null ? none : { kind: 'only-details', about: detail }
}

/** Reasons that a reader is given before or after only: the care level may be the same for another reason. */
function reasonCandidates(before: Model, after: Model): readonly AnyCandidate[] {
  const [were, are] = [reasonsIn(before), reasonsIn(after)]
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((about): AnyCandidate[] => {
    const [was, is] = [were.get(about) ?? no, are.get(about) ?? no]
    if (was === is) return []
    return [
      { kind: 'reason', about, all: [was, -is] },
      { kind: 'reason', about, all: [is, -was] },
    ]
  })
}

/** Each reason with its care level, and the readers who are given it. */
function reasonsIn(model: Model): ReadonlyMap<string, Formula> {
  const { compiled, degrees, variables, advice, theory } = model
  const { or, and } = theory
  const reasons = new Map<string, Formula>()
  const note = (about: string, formula: Formula) =>
    reasons.set(about, or([formula, reasons.get(about) ?? no]))
  for (const { rule, when } of compiled.rules) {
    const { leastMet, leastUnsure } = degrees.of(when)
    if (rule.careLevel === 'self-care') {
      note(`rule ${rule.id} self-care`, and([leastMet, -advice.isAtLeast('routine')]))
      continue
    }
    note(`rule ${rule.id} ${rule.careLevel}`, leastMet)
    note(`rule ${rule.id} not sure ${rule.careLevel}`, and([leastUnsure, -leastMet]))
  }
  for (const sign of compiled.dangerSigns) {
    const { isYes = no, isUnsure = no } = variables[sign.index] ?? {}
    const { question } = sign
    const countsAsYes = question.kind === 'yes-no' && question.notSureCountsAs === 'yes'
    note('danger-sign', countsAsYes ? or([isYes, isUnsure]) : isYes)
    note(`danger-sign-not-sure ${sign.notSureLevel}`, isUnsure)
  }
  return reasons
}

/** What a vignette must expect of a reader to pass with the original and fail with the mutant; null if nothing does. */
function expectationOf(
  { compiled: original }: Model,
  mutant: CompiledMutant,
  { answers, others }: Reader,
): Expectation | null {
  const sheet = others === 'nothing' ? answers : fillHarmlessly(original.knowledgeBase, answers)
  const reading = read(original, sheet)
  const [was, is] = [seenBy(reading), seenBy(readAs(mutant, sheet, reading))]
  const { careLevel, status } = was
  if (careLevel !== is.careLevel) return { careLevel }
  if (status !== is.status) return { careLevel, status }
  const because = was.rules.find((id) => !is.rules.includes(id))
  if (because !== undefined) return { careLevel, because: [because] }
  const recommends = was.suggested.find((id) => !is.suggested.includes(id))
  if (recommends !== undefined) return { careLevel, recommends: [recommends] }
  const never = is.suggested.find((id) => !was.suggested.includes(id))
  if (never !== undefined) return { careLevel, never: [never] }
  const first = was.suggested.slice(0, 3).find((id) => !is.suggested.slice(0, 3).includes(id))
  if (first !== undefined) return { careLevel, first: [first] }
  const cautions = was.cautioned.find((id) => !is.cautioned.includes(id))
  return cautions === undefined ? null : { careLevel, cautions: [cautions] }
}

/** What a vignette can expect. */
function seenBy(reading: Reading) {
  const situated = assess(reading)
  const suggestions = recommend(situated)
  const isCautioned = ({ compiled }: (typeof suggestions)[number]) =>
    compiled.cautions.some(({ when }) => reading.most[when.index] !== 0)
  return {
    careLevel: situated.careLevel,
    status: statusOf(situated),
    rules: situated.floors.map(({ id }) => id),
    suggested: suggestions.map((one) => one.compiled.treatment.id),
    cautioned: suggestions.filter(isCautioned).map((one) => one.compiled.treatment.id),
  }
}
