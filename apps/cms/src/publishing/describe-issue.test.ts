import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { describeIssue } from './describe-issue'

const said = (schema: z.ZodType, value: unknown): string => {
  const [issue] = schema.safeParse(value).error?.issues ?? []
  return issue === undefined ? '' : describeIssue(issue)
}

describe('a problem in the words of an editor', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['nothing', z.string(), undefined, 'This is missing. Fill it in.'],
    ['an empty text', z.string().min(1), '', 'This is missing. Fill it in.'],
    ['a long text', z.string().max(3), 'four', 'This is too long: at most 3 characters.'],
    ['a short text', z.string().min(3), 'ab', 'This is too short: at least 3 characters.'],
    ['an empty list', z.array(z.string()).min(1), [], 'There is none yet. Add one.'],
    ['a short list', z.array(z.string()).min(2), ['a'], 'Too few: at least 2.'],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'Too many: at most 1.'],
    ['a small number', z.int().min(1), 0, 'This is too small: at least 1.'],
    ['a big number', z.int().max(1), 2, 'This is too big: at most 1.'],
    ['an unknown choice', z.enum(['low', 'high']), 'some', 'Choose one of these: low, high.'],
    ['words of the schema', z.array(z.string()).min(1, 'Name a source.'), [], 'Name a source.'],
  ])('%s', (_name, schema, value, words) => expect(said(schema, value)).toBe(words))
})
