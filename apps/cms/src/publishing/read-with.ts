import { z } from 'zod'
import { ok, type Problem, type Read } from '../rich-text/problem'

/** Parses what a mapper put together; each problem says where, in an editor's words. */
export function readWith<Value>(schema: z.ZodType<Value>, candidate: unknown): Read<Value> {
  const parsed = schema.safeParse(candidate)
  return parsed.success
    ? ok(parsed.data)
    : { outcome: 'problem', problem: parsed.error.issues.map(toProblem) }
}

const toProblem = ({ path, message }: z.core.$ZodIssue): Problem => ({
  place: path.map(nameOf),
  message: message.replace(/^Invalid input: expected .*, received undefined$/, 'This is missing.'),
})

/** "keyMessages" → "key messages"; places in a list count from 1. */
const nameOf = (part: PropertyKey): string =>
  typeof part === 'number'
    ? String(part + 1)
    : String(part).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
