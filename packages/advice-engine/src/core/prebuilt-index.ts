import type { Findings } from '../compile/assemble.js'
import type { Degrees } from '../compile/degree-index.js'
import type { KnowledgeBase } from '../knowledge-base.js'

/** The format that is written and understood here. */
export const indexFormat = 2

/** What compiling a knowledge base finds out, as plain JSON: whoever has it need not compile. */
export type PrebuiltIndex = Findings &
  Degrees & {
    readonly format: typeof indexFormat
    /** The release whose knowledge base it is of: SHA-256 of its canonical JSON, in lower case hexadecimal. */
    readonly release: string
    /** How long the lists are, here and in the knowledge base: shorter ones were cut off. */
    readonly sizes: string
    /** Indexes of the questions that not everybody is asked, each after those that decide on it. */
    readonly conditional: readonly number[]
    /** The places of all criteria among the degrees, in the order in which `assemble` asks for them. */
    readonly criteria: readonly number[]
    /** Places of criteria of too many terms. */
    readonly wide: readonly number[]
  }

/** How long the lists of a knowledge base and of its index are. */
export function sizesOf(
  { questions, problems, rules, treatments }: KnowledgeBase,
  index: Omit<PrebuiltIndex, 'sizes'>,
): string {
  const { uses, criterionOf, criteria, conditional } = index
  const literals = uses.flat()
  const terms = literals.map((literal) => literal.terms).join('')
  const evidence = index.treatments.flatMap((one) => one.forProblem)
  const given = [questions, problems, rules, treatments]
  const found = [index.questions, index.treatments, evidence, uses, literals, terms, criterionOf]
  return [...given, ...found, criteria, conditional].map((list) => list.length).join()
}
