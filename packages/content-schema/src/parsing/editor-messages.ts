import type { z } from 'zod'

/**
 * Words for the mistakes that zod itself words for developers. A schema's own message wins over these. Give it to any
 * parse: `articleSchema.safeParse(input, { error: editorMessages })`.
 */
export const editorMessages: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined && issue.code !== 'custom') return 'This is missing. Fill it in.'
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'unrecognized_keys':
      return `There is no field ${quoted(issue.keys)} here. Remove it or correct its name.`
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join(' ')
    case 'invalid_format':
      return formats[issue.format]
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `Expected ${issue.discriminator} to be one of ${quoted(issue.options)}.`
        : undefined
    default:
      return undefined
  }
}

const quoted = (words: readonly unknown[]): string =>
  words.map((word) => `"${String(word)}"`).join(', ')

/** What each format looks like. */
const formats: Partial<Record<string, string>> = {
  date: 'Use a date as year-month-day, such as 2026-11-24.',
  datetime: 'Use a date and time in UTC, such as 2026-11-24T10:00:00.000Z.',
}

type Bound<Code> = Extract<z.core.$ZodRawIssue, { code: Code }>

function tooSmall({ origin, minimum }: Bound<'too_small'>): string | undefined {
  if (origin === 'string') return 'This is empty. Write something.'
  if (origin === 'array') return `Add at least ${minimum}.`
  return origin === 'number' || origin === 'int' ? `Use ${minimum} or more.` : undefined
}

function tooBig({ origin, maximum, input }: Bound<'too_big'>): string | undefined {
  if (origin === 'string') {
    const length = typeof input === 'string' ? ` It has ${input.length}.` : ''
    return `Use at most ${maximum} characters.${length}`
  }
  if (origin === 'array') return `Keep at most ${maximum}.`
  return origin === 'number' || origin === 'int' ? `Use ${maximum} or less.` : undefined
}
