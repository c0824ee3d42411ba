import type { z } from 'zod'

/** What zod says when a schema has no words of its own. */
const isGeneral = (message: string): boolean =>
  /^(Too (small|big)|Invalid (input|option))/.test(message)

/** What is wrong and what to do, for an editor. Words of the schema itself are kept. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (/received (undefined|null)$/.test(issue.message)) return missing
  if (!isGeneral(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`
    default:
      return issue.message
  }
}

const missing = 'This is missing. Fill it in.'

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  switch (origin) {
    case 'string':
      return Number(minimum) <= 1 ? missing : `This is too short: at least ${minimum} characters.`
    case 'array':
      return Number(minimum) <= 1 ? 'There is none yet. Add one.' : `Too few: at least ${minimum}.`
    default:
      return `This is too small: at least ${minimum}.`
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  switch (origin) {
    case 'string':
      return `This is too long: at most ${maximum} characters.`
    case 'array':
      return `Too many: at most ${maximum}.`
    default:
      return `This is too big: at most ${maximum}.`
  }
}
