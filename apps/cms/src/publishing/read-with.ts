import { z } from 'zod'
import { ok, type Problem, type Read } from '../rich-text/problem'
import { describeIssue } from './describe-issue'

/**
 * Puts a document together from its parts and parses it. Parts may have problems of their own: then all of them are
 * told, and the schema is asked about the rest.
 */
export function readWith<Value>(
  schema: z.ZodType<Value>,
  plain: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, Read<unknown>>> = {},
): Read<Value> {
  const broken = Object.entries(parts).flatMap(([, part]) =>
    part.outcome === 'problem' ? part.problem : [],
  )
  const whole = Object.entries(parts).map(([name, part]) => [
    name,
    part.outcome === 'ok' ? part.value : undefined,
  ])
  const parsed = schema.safeParse(withoutNothing({ ...plain, ...Object.fromEntries(whole) }))
  if (broken.length === 0) {
    return parsed.success
      ? ok(parsed.data)
      : { outcome: 'problem', problem: parsed.error.issues.map(toProblem) }
  }
  const others = parsed.success
    ? []
    : parsed.error.issues.filter(({ path }) => !(String(path[0]) in parts)).map(toProblem)
  return { outcome: 'problem', problem: [...broken, ...others] }
}

/** An optional field that is empty is left out. Null stands where the schema knows it. */
const withoutNothing = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const toProblem = (issue: z.core.$ZodIssue): Problem => ({
  place: issue.path.map((part, depth) => (depth === 0 ? fieldOf(part) : nameOf(part))),
  message: describeIssue(issue),
})

/** What a field of a document is called in its form, where that differs from the schema. */
const fieldOf = (part: PropertyKey): string => {
  if (part === 'id') return 'stable id'
  return part === 'slug' ? 'address of the page' : nameOf(part)
}

/** "keyMessages" → "key messages"; places in a list count from 1. */
const nameOf = (part: PropertyKey): string =>
  typeof part === 'number'
    ? String(part + 1)
    : String(part).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
