import { z } from 'zod'
import { editorMessages } from './editor-messages.js'

/** One thing that is wrong with an input. */
export type ParseIssue = {
  /** Where, from the outside in; places in a list count from 0. */
  readonly path: readonly PropertyKey[]
  /** What is wrong and what to do. */
  readonly message: string
}

/** Everything that is wrong with an input. */
export type ParseProblem = {
  /**
   * All of it in words, for a terminal or a log:
   *
   * ```
   * content/rules/leg-weakness.json does not match its schema.
   * ✖ Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"
   *   → at effect.careLevel
   * ```
   */
  readonly message: string
  readonly issues: readonly ParseIssue[]
}

/** A parsed value, or everything that is wrong with the input. */
export type ParseResult<Value> =
  | { readonly outcome: 'ok'; readonly value: Value }
  | { readonly outcome: 'problem'; readonly problem: ParseProblem }

/** Parses unknown input. `source` names it in the message: a file, an address, "The answer of the CMS". */
export function parseWith<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  source: string,
): ParseResult<Value> {
  const parsed = schema.safeParse(input, { error: editorMessages })
  if (parsed.success) return { outcome: 'ok', value: parsed.data }
  const issues = parsed.error.issues.map(({ path, message }) => ({ path, message }))
  const message = `${source} does not match its schema.\n${z.prettifyError(parsed.error)}`
  return { outcome: 'problem', problem: { message, issues } }
}
