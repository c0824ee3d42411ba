import { z } from 'zod'

/**
 * Judges what is in a field by the schema that readers' content is parsed with. An empty field is no mistake yet: what
 * is missing is told when the document is published.
 */
export const validateWith =
  (schema: z.ZodType) =>
  (value: unknown): true | string => {
    if (value === null || value === undefined || value === '') return true
    const parsed = schema.safeParse(value)
    return parsed.success || parsed.error.issues.map(describeIssue).join(' ')
  }

/** "in of › 2 › question: Invalid input" */
const describeIssue = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `In ${path.map(nameOf).join(' › ')}: ${message}.`.replace('..', '.')

/** Places in a list count from 1. */
const nameOf = (part: PropertyKey): string =>
  typeof part === 'number' ? String(part + 1) : String(part)
