import type { z } from 'zod'
import { describeIssue } from './describe-issue'

/**
 * Judges what is in a field by the schema that readers' content is parsed with. An empty field is no mistake yet: what
 * is missing is told when the document is published.
 */
export const validateWith =
  (schema: z.ZodType) =>
  (value: unknown): true | string => {
    if (value === null || value === undefined || value === '') return true
    const parsed = schema.safeParse(value)
    return parsed.success || parsed.error.issues.map(describeInPlace).join(' ')
  }

/** "In of › 2 › question: This is missing. Fill it in." */
const describeInPlace = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0
    ? describeIssue(issue)
    : `In ${issue.path.map(nameOf).join(' › ')}: ${describeIssue(issue)}`

/** Places in a list count from 1. */
const nameOf = (part: PropertyKey): string =>
  typeof part === 'number' ? String(part + 1) : String(part)
