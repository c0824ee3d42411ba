import { compile, type Engine, type KnowledgeBase } from '@unknot/advice-engine'
import { diff, type Advised, type Change } from '@unknot/advice-engine/diff'
import { hashKnowledgeBase } from '@unknot/advice-engine/snapshot'
import { careLevelLabels, careLevels } from '@unknot/content-schema'
import { nameOf } from '../criterion/describe-criterion'
import { changesInWords } from './changes-in-words'

type Live = { readonly number: number; readonly knowledgeBase: KnowledgeBase }

/** What differs from the live release: in the documents, and in what readers are advised. */
export async function compareAdvice({ number, knowledgeBase }: Live, next: Engine) {
  const { outcome, changes, undecided, sheets } = diff(compile(knowledgeBase), next)
  const nameOfTreatment = treatmentNames(knowledgeBase, next.knowledgeBase)
  return {
    since: number,
    hash: await hashKnowledgeBase(knowledgeBase),
    documents: changesInWords(knowledgeBase, next.knowledgeBase),
    outcome,
    affected: changes.map((change) => ({
      kind: change.kind,
      sentence: sentenceOf(change, nameOfTreatment),
      reader: change.reader,
      before: advised(change.before, nameOfTreatment),
      after: advised(change.after, nameOfTreatment),
    })),
    undecided,
    sheets,
  }
}

type NameOf = (treatment: string) => string

function treatmentNames(...knowledgeBases: readonly KnowledgeBase[]): NameOf {
  const names = new Map(
    knowledgeBases.flatMap(({ treatments }) => treatments.map(({ id, name }) => [id, name])),
  )
  return (id) => names.get(id) ?? nameOf(id)
}

const advised = (
  { careLevel, status, treatments, cautions }: Advised,
  nameOfTreatment: NameOf,
) => ({
  careLevel,
  status,
  treatments: treatments.map(nameOfTreatment),
  cautions: cautions.map((caution) => {
    const [treatment = '', id = ''] = caution.split(': ')
    return `${nameOfTreatment(treatment)}: ${nameOf(id)}`
  }),
})

function sentenceOf({ kind, about }: Change, nameOfTreatment: NameOf): string {
  const [first = '', second = ''] = about.split(/: |, /)
  const name = `“${nameOfTreatment(first)}”`
  switch (kind) {
    case 'less-urgent':
      return `Sent less urgently than “${levelLabel(about)}” now, and as urgently or more before.`
    case 'more-urgent':
      return `Sent as urgently as “${levelLabel(about)}” or more now, and less before.`
    case 'completeness':
      return about === 'complete'
        ? 'Gets complete advice now, and was asked for more before.'
        : 'Is asked for more now, and got complete advice before.'
    case 'treatment-added':
      return `${name} is suggested now, and was not before.`
    case 'treatment-removed':
      return `${name} is no longer suggested.`
    case 'treatment-held-back':
      return `${name} waits for an answer now.`
    case 'treatment-decided':
      return `${name} no longer waits for an answer, and is not suggested.`
    case 'caution-added':
      return `${name} comes with a new caution: ${nameOf(second)}.`
    case 'caution-removed':
      return `${name} no longer comes with the caution: ${nameOf(second)}.`
    case 'order':
      return `${name} and “${nameOfTreatment(second)}” change places.`
    case 'evidence':
      return `${name} is shown with other evidence.`
  }
}

const levelLabel = (level: string): string => {
  const known = careLevels.find((one) => one === level)
  return known === undefined ? level : careLevelLabels[known]
}
