import { allCriteria, withParts } from '../../../compile/all-criteria.js'
import { compileCriterion } from '../../../compile/compile-criterion.js'
import { toTreatment } from '../../../compile/assemble.js'
import {
  compileKnowledgeBase,
  findAboutTreatment,
} from '../../../compile/compile-knowledge-base.js'
import type {
  CompiledCriterion,
  CompiledKnowledgeBase,
  CompiledQuestion,
  Node,
} from '../../../compile/compiled.js'
import { emergencySigns, isDangerSign } from '../../../compile/danger-signs.js'
import type { Criterion, KnowledgeBase } from '../../../knowledge-base.js'
import type { Mutant } from './mutant.js'

/** The compiled form of a mutant. */
export type CompiledMutant = {
  readonly compiled: CompiledKnowledgeBase
  /**
   * Criteria that the original has not; they have the places after its own. Null when all was compiled anew, so that
   * no judgement of the original can be kept.
   */
  readonly added: readonly Node[] | null
  /** Danger signs of the original whose floors are others now. */
  readonly changedSigns: readonly CompiledQuestion[]
}

/** Compiles mutants of one knowledge base, keeping what they have in common with it. */
export function mutantCompiler(
  original: CompiledKnowledgeBase,
): (mutant: Mutant) => CompiledMutant {
  const known = criteriaByDocument(original)
  const firstFree = original.index.criteria.length

  return ({ knowledgeBase, changed }) => {
    if (changed === null || (changed.list === 'signs' && readSignsElsewhere(knowledgeBase))) {
      const compiled = compileKnowledgeBase(knowledgeBase, null)
      return { compiled, added: null, changedSigns: [] }
    }
    const dangerSigns = signsOf(original, knowledgeBase)
    const changedSigns = original.dangerSigns.filter((sign) => !dangerSigns.includes(sign))
    const added: Node[] = []
    const add = (criterion: Criterion): CompiledCriterion => {
      const own =
        changed.list === 'signs' && readsSigns(criterion) ? undefined : known.get(criterion)
      if (own !== undefined) return own
      const node = compileCriterion(
        criterion,
        questionOf(original),
        dangerSigns,
        knowledgeBase.scores,
      )
      return { node, index: firstFree + added.push(node) - 1 }
    }
    const rules = knowledgeBase.rules.map((rule) => ({ rule, when: add(rule.when) }))
    const treatments = knowledgeBase.treatments.map((treatment, place) => {
      const own = original.treatments[place]
      if (own !== undefined && own.treatment === treatment) return own
      const { problems } = knowledgeBase
      const found = findAboutTreatment(treatment, problems, own?.place ?? 0)
      return toTreatment(treatment, found, add)
    })
    const compiled = { ...original, knowledgeBase, dangerSigns, rules, treatments }
    return { compiled, added, changedSigns }
  }
}

/** The danger signs of a mutant; each is that of the original where it has the same floors. */
function signsOf(
  original: CompiledKnowledgeBase,
  knowledgeBase: KnowledgeBase,
): readonly CompiledQuestion[] {
  const grave = emergencySigns(knowledgeBase)
  return original.dangerSigns
    .filter(({ index }) => {
      const question = knowledgeBase.questions[index]
      return question !== undefined && isDangerSign(question)
    })
    .map((sign) => {
      const notSureLevel = grave.has(sign.id) ? 'urgent' : 'soon'
      return notSureLevel === sign.notSureLevel ? sign : { ...sign, notSureLevel }
    })
}

function readsSigns(criterion: Criterion): boolean {
  return withParts({ place: '', criterion }).some(
    (part) => part.criterion.kind === 'any-danger-sign',
  )
}

/** Whether anything but a rule asks for any danger sign. */
function readSignsElsewhere(knowledgeBase: KnowledgeBase): boolean {
  return allCriteria({ ...knowledgeBase, rules: [] }).some(({ criterion }) => readsSigns(criterion))
}

function questionOf({ questionById }: CompiledKnowledgeBase) {
  return (id: string) => {
    const question = questionById.get(id)
    if (question === undefined) throw new Error(`A mutant asks for "${id}", which there is not.`)
    return question
  }
}

/** Mutants share every part that they do not change, so the document itself tells which criterion it is. */
function criteriaByDocument({
  rules,
  treatments,
}: CompiledKnowledgeBase): ReadonlyMap<Criterion, CompiledCriterion> {
  const known = new Map<Criterion, CompiledCriterion>()
  for (const { rule, when } of rules) known.set(rule.when, when)
  for (const compiled of treatments) {
    const { treatment, suggestedWhen, favouredWhen, contraindications, cautions } = compiled
    if (suggestedWhen !== null && treatment.suggestedWhen !== undefined) {
      known.set(treatment.suggestedWhen, suggestedWhen)
    }
    for (const [place, criterion] of treatment.favouredWhen.entries()) {
      const own = favouredWhen[place]
      if (own !== undefined) known.set(criterion, own)
    }
    for (const { source, when } of [...contraindications, ...cautions]) {
      known.set(source.when, when)
    }
  }
  return known
}
