import type { Answer } from '../advice.js'
import type {
  CareLevel,
  Criterion,
  KnowledgeBase,
  Problem,
  Question,
  Rule,
} from '../knowledge-base.js'
import type { Contraindication, Caution, Treatment } from '../knowledge-base.js'
import type { Cells } from './cells.js'
import type { DegreeIndex } from './degree-index.js'
import type { Objection } from './evidence.js'
import type { Wanted } from './matches.js'
import type { TermIndex } from './term-index.js'

/** What one question must say. */
export type Leaf = Wanted & {
  readonly kind: 'leaf'
  readonly question: CompiledQuestion
  readonly criterion: Extract<Criterion, { question: string }>
}

/** A criterion made ready for judging. `all`, `any` and `any-danger-sign` are counts; `not` turns them and the leaves. */
export type Node =
  Leaf | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Node[] }

/** A criterion, and its place among the degrees that `read` works out. Criteria that say the same share a place. */
export type CompiledCriterion = { readonly index: number; readonly node: Node }

/** A question, its place in the order of asking, and what "not sure" means for it. */
export type CompiledQuestion = {
  /** Place in `knowledgeBase.questions`. */
  readonly index: number
  readonly id: string
  readonly question: Question
  /** Place in the order of asking: by screen, then by question. */
  readonly place: number
  readonly isRequired: boolean
  readonly isDangerSign: boolean
  /** The least care level when a danger sign is answered "not sure". */
  readonly notSureLevel: CareLevel
  /** Numbers on either side of every border that a criterion draws, for `whatIf`. */
  readonly borders: readonly number[]
  readonly cells: Cells
  readonly askedWhen: CompiledCriterion | null
}

/** A rule made ready for judging. */
export type CompiledRule = { readonly rule: Rule; readonly when: CompiledCriterion }

/** A problem made ready for judging, with the nearest ones to borrow evidence from. */
export type CompiledProblem = { readonly problem: Problem; readonly when: CompiledCriterion }

/** A contraindication or caution made ready for judging. */
export type CompiledHit<Source extends Contraindication | Caution> = {
  readonly source: Source
  readonly when: CompiledCriterion
}

/** A treatment made ready for judging. */
export type CompiledTreatment = {
  readonly treatment: Treatment
  /** Urgency of the care level from which on it is not suggested. */
  readonly withheldFrom: number
  readonly suggestedWhen: CompiledCriterion | null
  readonly favouredWhen: readonly CompiledCriterion[]
  readonly contraindications: readonly CompiledHit<Contraindication>[]
  readonly cautions: readonly CompiledHit<Caution>[]
  /** What the evidence says for each problem, in the order of the problems. */
  readonly forProblem: readonly ForProblem[]
  /** Among equals: the cheapest first, then the easiest, then by id. */
  readonly place: number
}

/** What the evidence makes of a treatment for one problem. */
export type ForProblem = {
  /** Place of the row that counts in `treatment.evidence`; -1 where nothing is known. */
  readonly row: number
  /** True when the row is about a near problem. */
  readonly isIndirect: boolean
  readonly objection: Objection | null
  /** Lower comes first: step, strength of evidence, direct before indirect. */
  readonly order: number
}

/** A score whose items are ready for judging. */
export type CompiledScore = {
  readonly id: string
  readonly items: readonly { readonly points: number; readonly when: CompiledCriterion }[]
}

/** The one form that advice, questions and explanations read: compiled just now, or loaded from a prebuilt index. */
export type LoadedKnowledgeBase = {
  readonly knowledgeBase: KnowledgeBase
  readonly release: string | null
  readonly questions: readonly CompiledQuestion[]
  readonly questionById: ReadonlyMap<string, CompiledQuestion>
  readonly dangerSigns: readonly CompiledQuestion[]
  readonly required: readonly CompiledQuestion[]
  /** The earliest date on which a rule is due for review. */
  readonly firstReviewDue: string
  /** What a reader has answered who answered nothing, to copy: by question, nothing and -2 for `unanswered`. */
  readonly noAnswers: readonly (Answer | undefined)[]
  readonly noCells: readonly number[]
  /** A one per question, for readers who may be asked everything. */
  readonly allAsked: readonly number[]
  /** Questions that not everybody is asked, each after those that decide on it. */
  readonly conditional: readonly CompiledQuestion[]
  readonly rules: readonly CompiledRule[]
  readonly problems: readonly CompiledProblem[]
  readonly treatments: readonly CompiledTreatment[]
  readonly scores: readonly CompiledScore[]
  readonly index: DegreeIndex
}

/** The same with the terms themselves, which proofs read. */
export type CompiledKnowledgeBase = LoadedKnowledgeBase & { readonly index: TermIndex }
