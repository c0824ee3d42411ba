import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  AdviceEngineError,
  compile,
  InvalidAnswersError,
  InvalidTodayError,
  KnowledgeBaseError,
  type Criterion,
  type Engine,
  type KnowledgeBase,
} from '../index.js'
import { parseJsonText } from '../json-text/parse-json-text.js'
import {
  canonicalJson,
  generateKeyPair,
  NotJsonError,
  open,
  openText,
  seal,
} from '../snapshot/index.js'
import { adviceInWords, indexWords } from '../words/index.js'
import { backPain } from './back-pain.js'
import { rule, sign } from './builders.js'
import { anyValue, breaks, breakUp } from './broken.js'
import { smallKnowledgeBase, someAnswers } from './small-knowledge-bases.js'

/**
 * Random and broken input. Whatever comes in, there is a result or a documented error, soon, and no object of
 * anybody else is changed. FUZZ_RUNS makes it longer; 1 is 110,000 inputs.
 */
const factor = Number(process.env['FUZZ_RUNS'] ?? '1')
const inputs = (count: number) => ({ numRuns: Math.ceil(count * factor) })

/** Milliseconds; no single input may take as long. */
const longest = 2_000

const today = { today: '2026-11-24' }
const engine = compile(backPain)
const keys = await generateKeyPair()
const sealed = await seal({
  knowledgeBase: backPain,
  number: 1,
  note: 'The first release.',
  sealedAt: '2026-11-24T12:00:00.000Z',
  isCheckedByClinician: false,
  privateKey: keys.privateKey,
})
const before = fingerprint()
let tried = 0

describe('whatever comes in', () => {
  it('compile gives an engine or a KnowledgeBaseError', () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        tryCompile(value)
      }),
      inputs(15_000),
    )
  })

  it('compile gives of a broken knowledge base an engine that works, or a KnowledgeBaseError', () => {
    const bases = fc.oneof(fc.constant(backPain), smallKnowledgeBase())
    fc.assert(
      fc.property(bases, breaks(), anyValue(), (base, all, answers) => {
        const compiled = tryCompile(breakUp(base, all))
        if (compiled !== null) useEngine(compiled, answers)
      }),
      inputs(30_000),
    )
  })

  it('an engine of a sound knowledge base advises every reader', () => {
    const readers = smallKnowledgeBase().chain((base) =>
      fc.tuple(fc.constant(base), someAnswers(base)),
    )
    fc.assert(
      fc.property(readers, ([base, answers]) => {
        useEngine(compile(base), answers)
      }),
      inputs(10_000),
    )
  })

  it('compile takes criteria that are wide, however many ways there are to meet them', () => {
    const wide = fc.record({
      width: fc.integer({ min: 2, max: 24 }),
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
      isNegated: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 3 }), (all) => {
        const compiled = tryCompile(knowledgeBaseOf(all.map(wideCriterion)))
        if (compiled === null) return
        useEngine(compiled, { s0: 'yes', s1: 'not-sure' })
      }),
      inputs(500),
    )
  })

  it('parseAnswers gives answers or problems in words, and advise the advice or an error', () => {
    const random = fc.dictionary(
      fc.oneof(fc.constantFrom(...backPain.questions.map(({ id }) => id)), fc.string()),
      anyValue(),
    )
    const answers = fc.oneof(anyValue(), random, someAnswers(backPain))
    fc.assert(
      fc.property(answers, anyValue(), (value, date) => {
        useEngine(engine, value, date)
      }),
      inputs(25_000),
    )
  })

  it('open gives the release that was sealed, or a problem', async () => {
    const whole = canonicalJson(sealed)
    const cases = fc.oneof(
      anyValue(),
      breaks().map((all) => breakUp(sealed, all)),
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc
        .tuple(fc.nat(whole.length), fc.string())
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at)),
    )
    await fc.assert(
      fc.asyncProperty(cases, async (value) => {
        const opened = await soon(() =>
          typeof value === 'string' ? openText(value, keys) : open(value, keys),
        )
        if (opened.outcome === 'problem') expect(opened.problem.message).not.toBe('')
        else expect(canonicalJson(opened.value.knowledgeBase)).toBe(canonicalJson(backPain))
      }),
      inputs(15_000),
    )
  })

  it('canonicalJson and parseJsonText give a text that comes back, or refuse', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue(), fc.string(), fc.json()), (value) => {
        if (typeof value === 'string') void parseJsonText(value)
        const text = allow(() => canonicalJson(value), NotJsonError)
        if (text !== null) expect(canonicalJson(JSON.parse(text))).toBe(text)
        tried += 1
      }),
      inputs(15_000),
    )
  })

  afterAll(() => {
    expect(fingerprint()).toBe(before)
    expect(tried).toBeGreaterThanOrEqual(110_000 * factor)
    console.log(`${tried} inputs, no crash, no hang, nobody else's object changed.`)
  })
})

type Wide = { readonly width: number; readonly share: number; readonly isNegated: boolean }

function wideCriterion({ width, share, isNegated }: Wide): Criterion {
  const of = Array.from({ length: width }, (_, index) => yesOrNo(index, isNegated))
  return { kind: 'at-least', count: Math.ceil(width * share), of }
}

function yesOrNo(index: number, isNegated: boolean): Criterion {
  const criterion = { kind: 'yes', question: `s${index}` } as const
  return isNegated && index % 3 === 0 ? { kind: 'not', criterion } : criterion
}

function knowledgeBaseOf(of: readonly Criterion[]): KnowledgeBase {
  const rules = [
    rule('wide', 'urgent', { kind: 'all', of }),
    rule('one', 'soon', { kind: 'any', of }),
  ]
  const questions = Array.from({ length: 24 }, (_, index) => sign(`s${index}`))
  const problems = [
    { id: 'p', label: 'p', when: { kind: 'any-danger-sign' } as const, nearest: [] },
  ]
  return { ...backPain, questions, problems, rules, treatments: [] }
}

function tryCompile(value: unknown): Engine | null {
  tried += 1
  const compiled = allow(() => compile(value as KnowledgeBase), KnowledgeBaseError)
  expect(fingerprint()).toBe(before)
  return compiled
}

/** Asks an engine for everything that it can give. */
function useEngine(one: Engine, answers: unknown, date: unknown = today.today): void {
  tried += 1
  const parsed = quick(() => one.parseAnswers(answers))
  if (parsed.outcome === 'problem') {
    expect(parsed.problem.length).toBeGreaterThan(0)
    expect(() => one.advise(answers as never, today)).toThrow(InvalidAnswersError)
    return
  }
  const reader = parsed.value
  allow(() => one.advise(reader, { today: date as string }), InvalidTodayError)
  const advice = quick(() => one.advise(reader, today))
  expect(canonicalJson(JSON.parse(JSON.stringify(advice)))).not.toBe('')
  quick(() => adviceInWords(indexWords(one.knowledgeBase), advice))
  quick(() => one.nextQuestions(reader))
  quick(() => one.whatIf(reader))
  for (const { id } of one.knowledgeBase.treatments) quick(() => one.whyNot(reader, id))
  expect(fingerprint()).toBe(before)
}

/** Runs something that may throw this error and no other; null if it did. */
function allow<Value>(
  act: () => Value,
  kind:
    | typeof AdviceEngineError
    | typeof InvalidTodayError
    | typeof KnowledgeBaseError
    | typeof NotJsonError,
): Value | null {
  try {
    return quick(act)
  } catch (error) {
    if (error instanceof kind && error.message !== '') return null
    throw error
  }
}

function quick<Value>(act: () => Value): Value {
  const start = performance.now()
  const value = act()
  expect(performance.now() - start).toBeLessThan(longest)
  return value
}

async function soon<Value>(act: () => Promise<Value>): Promise<Value> {
  tried += 1
  const start = performance.now()
  const value = await act()
  expect(performance.now() - start).toBeLessThan(longest)
  return value
}

/** What a pollution of a prototype would change. */
function fingerprint(): string {
  const prototypes = [
    Object.prototype,
    Array.prototype,
    Function.prototype,
    Map.prototype,
    Set.prototype,
  ]
  return prototypes.map((one) => Reflect.ownKeys(one).length).join()
}
