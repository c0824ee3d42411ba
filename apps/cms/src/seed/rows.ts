import type {
  Article,
  Basis,
  Condition,
  CountRange,
  Dose,
  Exercise,
  ExerciseLimit,
  FactCheck,
  GlossaryTerm,
  Muscle,
  Plate,
  Question,
  Reference,
  Rule,
  Treatment,
  TreatmentFacts,
  Vignette,
} from '@unknot/content-schema'
import type { Locate } from '../rich-text/resolve'
import { locateAll } from './located'
import { pageRow, targetRows, textRows } from './page-row'

// Each is the inverse of the noun's mapper in `*.published.ts`; the contract tests hold them to it.

export const referenceRow = ({ kind: _kind, id: stableId, ...reference }: Reference) => ({
  stableId,
  ...reference,
})

export function questionRow(question: Question) {
  const { id: stableId, label, why, screen, evidenceField, order, kind } = question
  const { isRequired = false, askedWhen = null, help = '' } = question
  const asked = { label, why, help, screen, evidenceField, order, isRequired, askedWhen }
  const common = { stableId, kind, ...asked }
  switch (question.kind) {
    case 'yes-no': {
      const { role, notSureCountsAs } = question
      return { ...common, role, notSureCountsAs: notSureCountsAs === 'yes' }
    }
    case 'choice':
      return { ...common, ...optionRows(question), harmlessOption: question.harmless ?? null }
    case 'choices':
      return { ...common, ...optionRows(question) }
    case 'number': {
      const { min, max, unit, harmless = null } = question
      return { ...common, min, max, unit, harmlessNumber: harmless }
    }
  }
}

const optionRows = ({ options }: Extract<Question, { readonly options: unknown }>) => ({
  options: options.map(({ id: optionId, label, implies = [] }) => ({ optionId, label, implies })),
})

export const ruleRow = ({ id: stableId, basis, ...rule }: Rule, locate: Locate) => ({
  stableId,
  ...rule,
  action: rule.action ?? null,
  basis: basisRow(basis, locate),
})

const basisRow = (basis: Basis, locate: Locate) => ({
  kind: basis.kind,
  references: locateAll('references', basis.references, locate),
  ...(basis.kind === 'convention' && { note: basis.note }),
})

export const vignetteRow = ({ id: stableId, ...vignette }: Vignette) => ({ stableId, ...vignette })

type WholeTreatment = { readonly page: Treatment; readonly facts: TreatmentFacts }

export function treatmentRow({ page, facts }: WholeTreatment, locate: Locate) {
  return {
    ...pageRow(page, locate),
    summary: page.summary,
    name: page.name,
    alsoKnownAs: textRows(page.alsoKnownAs),
    howTo: { ...page.howTo, steps: textRows(page.howTo.steps) },
    deliveredBy: page.deliveredBy ?? [],
    timeToEffect: page.timeToEffect ?? { words: null, isSourceChecked: false },
    sideEffects: textRows(page.sideEffects),
    alarm: page.alarm,
    evidenceRow: facts.evidenceRow,
    step: facts.step,
    withheldFrom: facts.withheldFrom,
    neverSuggested: facts.neverSuggested ?? null,
    suggestedWhen: facts.suggestedWhen ?? null,
    favouredWhen: facts.favouredWhen,
    cost: facts.cost,
    effort: facts.effort,
    evidence: facts.evidence.map(({ references, ...evidence }) => ({
      ...evidence,
      references: locateAll('references', references, locate),
    })),
    contraindications: facts.contraindications.map(({ id, basis, ...rest }) => ({
      ...rest,
      contraindicationId: id,
      basis: basisRow(basis, locate),
    })),
    cautions: facts.cautions.map(({ id, basis, ...rest }) => ({
      ...rest,
      cautionId: id,
      basis: basisRow(basis, locate),
    })),
  }
}

export const conditionRow = (condition: Condition, locate: Locate) => ({
  ...pageRow(condition, locate),
  summary: condition.summary,
  name: condition.name,
  alsoKnownAs: textRows(condition.alsoKnownAs),
  bodySites: condition.bodySites,
  keyMessages: textRows(condition.keyMessages),
  problem: condition.problem,
  relatedTreatments: locateAll('treatments', condition.relatedTreatments, locate),
})

export const articleRow = (article: Article, locate: Locate) => ({
  ...pageRow(article, locate),
  summary: article.summary,
  title: article.title,
  keyMessages: textRows(article.keyMessages),
  relatedTreatments: locateAll('treatments', article.relatedTreatments, locate),
  relatedConditions: locateAll('conditions', article.relatedConditions, locate),
})

export const exerciseRow = (exercise: Exercise, locate: Locate) => ({
  ...pageRow(exercise, locate),
  summary: exercise.summary,
  name: exercise.name,
  alsoKnownAs: textRows(exercise.alsoKnownAs),
  evidenceRow: exercise.evidenceRow,
  bodySites: exercise.bodySites,
  purpose: exercise.purpose,
  equipment: exercise.equipment,
  steps: exercise.steps.map(({ text }) => ({ text })),
  plates: plateRows(exercise.plates),
  dose: doseRow(exercise.dose),
  easier: exercise.easier,
  harder: exercise.harder,
  stopIf: textRows(exercise.stopIf),
  notFor: limitRows(exercise.notFor, locate),
  cautions: limitRows(exercise.cautions, locate),
  muscles: locateAll('muscles', exercise.muscles, locate),
  relatedTreatments: locateAll('treatments', exercise.relatedTreatments, locate),
  relatedConditions: locateAll('conditions', exercise.relatedConditions, locate),
})

const doseRow = ({ sets, repetitions, holdSeconds, minutes, ...dose }: Dose) => ({
  ...dose,
  sets: rangeRow(sets),
  repetitions: rangeRow(repetitions),
  holdSeconds: rangeRow(holdSeconds),
  minutes: rangeRow(minutes),
  timesPerDay: rangeRow(dose.timesPerDay),
  daysPerWeek: rangeRow(dose.daysPerWeek),
})

const plateRows = (plates: readonly Plate[] = []) =>
  plates.map(({ caption, alternativeText, ...drawing }) => ({ caption, alternativeText, drawing }))

const rangeRow = (range: CountRange | null) => range ?? { from: null, to: null }

const limitRows = (limits: readonly ExerciseLimit[], locate: Locate) =>
  limits.map(({ words, basis }) => ({ words, basis: basisRow(basis, locate) }))

export const muscleRow = (muscle: Muscle, locate: Locate) => ({
  ...pageRow(muscle, locate),
  summary: muscle.summary,
  name: muscle.name,
  anatomicalName: muscle.anatomicalName,
  alsoKnownAs: textRows(muscle.alsoKnownAs),
  evidenceRow: muscle.evidenceRow,
  bodySites: muscle.bodySites,
  location: muscle.location,
  plates: plateRows(muscle.plates),
  referral: { ...muscle.referral },
  provokingTasks: {
    tasks: textRows(muscle.provokingTasks.tasks),
    isSourceChecked: muscle.provokingTasks.isSourceChecked,
  },
  lookAlikes: muscle.lookAlikes.map(({ words, dangerSigns }) => ({
    words,
    dangerSigns: locateAll('rules', dangerSigns, locate),
  })),
  exercises: locateAll('exercises', muscle.exercises, locate),
  relatedConditions: locateAll('conditions', muscle.relatedConditions, locate),
})

export const glossaryRow = (term: GlossaryTerm, locate: Locate) => ({
  ...pageRow(term, locate),
  term: term.term,
  evidenceRow: term.evidenceRow,
  meaning: term.meaning,
  synonyms: textRows(term.synonyms),
  misspellings: textRows(term.misspellings),
  seeAlso: targetRows(term.seeAlso, locate),
})

export const factCheckRow = (factCheck: FactCheck, locate: Locate) => ({
  ...pageRow(factCheck, locate),
  summary: factCheck.summary,
  evidenceRow: factCheck.evidenceRow,
  claim: factCheck.claim,
  verdicts: factCheck.verdicts,
  verdictNote: factCheck.verdictNote,
  explainedOn: targetRows([factCheck.explainedOn], locate)[0] ?? null,
})
