import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Vignette } from '../lab/testkit/index.js'
import { generateKeyPair, seal, type KeyPair } from '../snapshot/index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { ask, options, rule } from '../testing/builders.js'
import { run } from './run.js'

const before = process.cwd()
let folder: string
let keys: KeyPair

/** Writes the files that the command line is tried on, into the folder where it runs. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-cli-'))
  keys = await generateKeyPair()
  const release = await seal({
    knowledgeBase: backPain,
    number: 1,
    note: 'The first release.',
    sealedAt: '2026-11-24T12:00:00.000Z',
    isCheckedByClinician: false,
    privateKey: keys.privateKey,
  })
  const brokenRule = rule('added', 'soon', { kind: 'yes', question: 'x' })
  const medicines = { ...ask('medicines', 'health'), kind: 'choice', options: options('steroid') }
  const withSingle = JSON.parse(
    JSON.stringify({
      ...backPain,
      questions: [...backPain.questions.filter(({ id }) => id !== 'medicines'), medicines],
    }).replaceAll(
      /{"kind":"has","question":"medicines","option":"[a-z]+"}/g,
      '{"kind":"one-of","question":"medicines","options":["steroid"]}',
    ),
  ) as unknown
  const redundantRule = rule('fever-with-steroid', 'urgent', {
    kind: 'all',
    of: [
      { kind: 'yes', question: 'fever' },
      { kind: 'has', question: 'medicines', option: 'steroid' },
    ],
  })
  const files = {
    'knowledge.json': backPain,
    'release.json': release,
    'broken-seal.json': { ...release, knowledgeBase: { ...backPain, rules: [] } },
    'later.json': { ...release, manifest: { ...release.manifest, schemaVersion: 2 } },
    'broken-rule.json': { ...backPain, rules: [...backPain.rules, brokenRule] },
    'redundant.json': { ...backPain, rules: [...backPain.rules, redundantRule] },
    'cautious.json': {
      ...backPain,
      rules: [...backPain.rules, rule('fever', 'urgent', { kind: 'yes', question: 'fever' })],
    },
    'single.json': withSingle,
    'decisions.json': { 'rule fever-with-steroid covered-by infection': 'It names the steroid.' },
    'list.json': [],
    'answers.json': harmless,
    'fever.json': { ...harmless, fever: 'yes', age: 70, medicines: ['warfarin'] },
    'unknown.json': { headache: 'yes', fever: 'maybe', age: 900 },
    'passing.json': [vignette({ careLevel: 'self-care' }), vignette({ first: ['heat'] })],
    'vignettes/failing.json': vignette({ careLevel: 'emergency' }),
    'vignettes/passing.json': vignette({ never: ['opioids'] }),
    'misspelt.json': { ...vignette({}), expect: { carelevel: 'emergency' } },
    'dateless.json': { ...vignette({ careLevel: 'soon' }), today: 'today' },
  }
  await mkdir(join(folder, 'vignettes'))
  await mkdir(join(folder, 'empty'))
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(value, null, 2))
  }
  await writeFile(join(folder, 'comma.json'), '{\n  "fever": "no",\n}\n')
  await writeFile(join(folder, 'twice.json'), '{ "fever": "yes", "fever": "no" }')
  await writeFile(join(folder, 'cut.json'), JSON.stringify(release).slice(0, 3000))
  await writeFile(join(folder, 'latin.json'), Buffer.from('{ "a": "\xe9" }', 'latin1'))
  await writeFile(join(folder, 'escape.json'), '{ "\\u001b[2Jx": "no" }')
  process.chdir(folder)
})
afterAll(async () => {
  process.chdir(before)
  await rm(folder, { recursive: true, force: true })
})

function vignette(expect: Vignette['expect']): Vignette {
  const { age, duration } = harmless
  return {
    id: 'knot',
    name: 'A knot for a few days is looked after at home.',
    today: '2026-11-24',
    others: 'no-danger-signs',
    answers: { age, duration },
    expect,
  }
}

/** Runs a call in this process; `program.test.ts` tries what only a process of its own can show. */
async function unknot(args: readonly string[], input = '', isErrorWatched = false) {
  const written = { stdout: '', stderr: '' }
  const status = await run(args, {
    isInputTyped: false,
    isErrorWatched,
    width: 100,
    today: '2026-11-24',
    readStandardInput: () => Promise.resolve(Buffer.from(input)),
    write: (text) => (written.stdout += text),
    writeError: (text) => (written.stderr += text),
  })
  return { status, ...written }
}

const onDate = ['--today', '2026-11-24']

describe('unknot advise', () => {
  it('gives advice in words, as a table', async () => {
    const { status, stdout, stderr } = await unknot([
      'advise',
      'knowledge.json',
      'fever.json',
      ...onDate,
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "How soon (Back pain for less than three months)
        URGENT  Get medical help today.
                No further answer changes how soon to get help, or which treatments are left out.

      Left out
        stay-active   stay-active. Not until you have been seen.
        heat          heat. Not until you have been seen.
        deep-massage  deep-massage. Not until you have been seen.
        opioids       opioids. Never suggested here.
                      More harm than good.
      "
    `)
  })

  it('reads answers from standard input, with or without a "-"', async () => {
    const input = JSON.stringify(harmless)
    const first = await unknot(['advise', 'knowledge.json', ...onDate], input)
    expect(first).toEqual(await unknot(['advise', 'knowledge.json', '-', ...onDate], input))
    expect(first.stdout).toContain('SELF-CARE')
  })

  it('sends nobody home before the danger signs are answered', async () => {
    const { stdout } = await unknot(['advise', 'knowledge.json', ...onDate], '{"age":34}')
    expect(stdout).toContain('NOT KNOWN YET  Not everything has been asked yet')
    expect(stdout).not.toContain('look after this yourself for now')
    const fever = await unknot(['advise', 'knowledge.json', ...onDate], '{"fever":"yes"}')
    expect(fever.stdout).toContain('AT LEAST SOON  See a doctor within the next few days.')
  })

  it('reads the knowledge base from standard input', async () => {
    const input = JSON.stringify(backPain)
    expect((await unknot(['advise', '-', 'answers.json'], input)).stdout).toContain('SELF-CARE')
  })

  it('writes JSON: the advice, its hash, its words and the next questions', async () => {
    const { stdout } = await unknot(['advise', 'knowledge.json', '--json', ...onDate], '{"age":34}')
    expect(JSON.parse(stdout)).toMatchObject({
      advice: { status: 'incomplete', careLevelAtMost: 'emergency', release: null },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      inWords: { careLevel: 'self-care' },
      nextQuestions: expect.arrayContaining([
        expect.objectContaining({ question: 'fever', why: 'It changes the advice.' }),
      ]),
    })
  })

  it('opens a sealed release, and names it', async () => {
    const args = ['advise', 'release.json', 'answers.json', '--public-key', keys.publicKey]
    const { status, stdout, stderr } = await unknot(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/Release [0-9a-f]{64}\n$/)
  })

  it('says when nobody vouches for the key of a release', async () => {
    const { status, stderr } = await unknot(['advise', 'release.json', 'answers.json'])
    expect(status).toBe(0)
    expect(stderr).toContain(`Key: ${keys.publicKey}. Pass --public-key`)
  })
})

describe('unknot explain', () => {
  it('explains the care level with what the reader said', async () => {
    const { status, stdout } = await unknot(['explain', 'knowledge.json', 'fever.json', ...onDate])
    expect(status).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "How soon (Back pain for less than three months)
        URGENT  Get medical help today.
                No further answer changes how soon to get help, or which treatments are left out.

      Why
        urgent  infection
                To “What about fever?” you answered: yes.
                To “What about age?” you answered: 70 years.
                From published guidance. [r1]
        soon    A danger sign is never left to self-care
                To “What about fever?” you answered: yes.
                A cautious choice of this project, not from a guideline.

      Sources
        r1  A guideline
      "
    `)
  })

  it('says of every next question why it is asked', async () => {
    const { stdout } = await unknot(['explain', 'knowledge.json'], '{"age":34,"pregnancy":"no"}')
    expect(stdout).toContain('Ask next\n')
    expect(stdout).toContain(
      'It changes the advice. The answer could mean: get emergency help now.',
    )
  })

  it('explains why a treatment is left out', async () => {
    const args = ['explain', 'knowledge.json', 'fever.json', '--treatment', 'opioids']
    expect((await unknot(args)).stdout).toContain('opioids  opioids. Never suggested here.')
    const left = await unknot(
      ['explain', 'knowledge.json', '--treatment', 'deep-massage'],
      '{"age":1}',
    )
    expect(left.stdout).toContain('Held back until this is answered')
  })

  it('tells what another answer would change, together with a treatment', async () => {
    const args = ['explain', 'knowledge.json', 'answers.json', '--what-if', '--treatment', 'heat']
    const { stdout } = await unknot(args)
    expect(stdout).toContain('Suggested, as number 2.')
    expect(stdout).toContain('If you answered “What about fever?” with: yes.')
    expect(Object.keys(JSON.parse((await unknot([...args, '--json'])).stdout) as object)).toEqual([
      'whyNot',
      'treatment',
      'whatIf',
    ])
  })
})

describe('unknot test', () => {
  it('ends with 0 when every vignette passes', async () => {
    const { status, stdout } = await unknot(['test', 'knowledge.json', 'passing.json'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 of 2 vignettes passed.\n' })
  })

  it('ends with 1 and says what was expected when one fails', async () => {
    const { status, stdout } = await unknot(['test', 'knowledge.json', 'vignettes', 'passing.json'])
    expect(status).toBe(1)
    expect(stdout).toContain('Expected emergency, got self-care because of nothing-serious')
    expect(stdout).toContain('3 of 4 vignettes passed.')
  })

  it('writes JSON', async () => {
    const { status, stdout } = await unknot(['test', 'knowledge.json', 'vignettes', '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      passed: 1,
      failed: 1,
      results: [{ outcome: 'failed' }, { outcome: 'passed' }],
    })
  })
})

describe('unknot verify', () => {
  it('ends with 0 when every property is proved', async () => {
    const { status, stdout } = await unknot(['verify', 'knowledge.json'])
    expect(status).toBe(0)
    expect(stdout).toContain('PROVED  contraindicated-is-never-suggested (claims: 1)')
    expect(stdout).toContain('Open findings: 0. Decided on: 0. Unknown: 0.')
  })

  it('ends with 1 for a finding, until somebody decides on it', async () => {
    const found = await unknot(['verify', 'redundant.json', '--property', 'nothing-is-redundant'])
    expect(found.status).toBe(1)
    expect(found.stdout).toContain('REFUTED  nothing-is-redundant')
    expect(found.stdout).toContain('Key: rule fever-with-steroid covered-by infection')
    const decided = await unknot(['verify', 'redundant.json', '--decisions', 'decisions.json'])
    expect(decided.status).toBe(0)
    expect(decided.stdout).toContain('Decided: It names the steroid.')
  })

  it('ends with 1 for a decision on no finding, and for what is unknown', async () => {
    const stale = await unknot([
      'verify',
      'knowledge.json',
      '--decisions',
      'decisions.json',
      '--json',
    ])
    expect(stale.status).toBe(1)
    expect(JSON.parse(stale.stdout)).toMatchObject({
      outcome: 'proved',
      open: [],
      stale: ['rule fever-with-steroid covered-by infection'],
    })
    expect(await unknot(['verify', 'knowledge.json', '--budget', '3'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/UNKNOWN {2}[^]*\n {2}unknown: rule infection\n/),
    })
  })
})

describe('unknot diff', () => {
  it('ends with 0 for two that advise everybody alike', async () => {
    const { status, stdout } = await unknot(['diff', 'knowledge.json', 'release.json'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^EQUAL\n\n0 of 10000 random answer sheets are advised otherwise/)
  })

  it('ends with 0 for a rule that changes nobody, and names it', async () => {
    const { status, stdout } = await unknot(['diff', 'knowledge.json', 'redundant.json'])
    expect(status).toBe(0)
    expect(stdout).toContain('rules  added  fever-with-steroid')
  })

  it('ends with 1 for two that differ, with a reader, before and after', async () => {
    const { status, stdout } = await unknot(['diff', 'knowledge.json', 'cautious.json'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^DIFFERENT\n/)
    expect(stdout).toContain('more-urgent: urgent')
    expect(stdout).toMatch(/ {2}Reader {2}“What about .*\n/)
    expect(stdout).toMatch(/ {2}Before {2}soon, settled/)
    expect(stdout).toMatch(/ {2}After {3}urgent, settled/)
    const { stdout: json } = await unknot(['diff', 'knowledge.json', 'cautious.json', '--json'])
    expect(JSON.parse(json)).toMatchObject({ outcome: 'different', sheets: { lessUrgent: 0 } })
  })

  it('ends with 1 when the budget is spent first', async () => {
    const { status, stdout } = await unknot([
      'diff',
      'knowledge.json',
      'cautious.json',
      '--budget',
      '1',
    ])
    expect(status).toBe(1)
    expect(stdout).toContain('Unknown, because the budget was spent')
  })
})

describe('unknot', () => {
  it.each([
    ['--help'],
    ['advise', '--help'],
    ['explain', '--help'],
    ['test', '--help'],
    ['verify', '--help'],
  ])('tells how %s %s is used', async (...args) => {
    const { status, stdout } = await unknot(args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: unknot/)
    expect(stdout).toContain('Exit codes\n  0  ')
  })

  it('shows the help and ends with 2 when called with nothing', async () => {
    expect(await unknot([])).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage:') })
  })

  it.each<[string, readonly string[], string, string?]>([
    ['an unknown command', ['advice'], 'There is no command "advice". Commands: advise, explain'],
    ['an unknown option', ['advise', 'knowledge.json', '--tody', '1'], "Unknown option '--tody'"],
    ['an option without its value', ['advise', 'knowledge.json', '--today'], '--help'],
    ['too few arguments', ['test', 'knowledge.json'], 'Something is missing. Use: unknot test'],
    ['too many arguments', ['advise', 'a', 'b', 'c'], 'That is too much. Use: unknot advise'],
    [
      'a missing file',
      ['advise', 'gone.json'],
      'gone.json: there is no such file. Check the path.',
    ],
    ['a folder for a file', ['advise', 'vignettes'], 'vignettes: it is a folder. Give a file.'],
    [
      'JSON with a mistake',
      ['advise', 'knowledge.json', 'comma.json'],
      'comma.json:3:1: Not JSON at line 3, column 1: expected a key, got "}". Take the last comma out.',
    ],
    [
      'JSON with a mistake on standard input',
      ['advise', 'knowledge.json'],
      'standard input:1:2: Not JSON',
      "{'fever': 'no'}",
    ],
    ['nothing at all', ['advise', 'knowledge.json'], 'where a value was expected', ''],
    ['one answer twice', ['advise', 'knowledge.json', 'twice.json'], '"fever" stands twice'],
    [
      'a file cut off',
      ['advise', 'cut.json', 'answers.json'],
      'It was cut off: get the whole text.',
    ],
    ['text that is not UTF-8', ['advise', 'latin.json'], 'latin.json is not text in UTF-8'],
    ['a list for a knowledge base', ['advise', 'list.json', 'answers.json'], 'holds neither'],
    [
      'a knowledge base with a mistake',
      ['advise', 'broken-rule.json', 'answers.json'],
      '→ at rules › added › when',
    ],
    ['answers for a knowledge base', ['advise', 'answers.json', 'answers.json'], '→ at screens'],
    [
      'a question that is not there',
      ['advise', 'knowledge.json', 'unknown.json'],
      'There is no question "headache"',
    ],
    [
      'an answer that is not there',
      ['advise', 'knowledge.json', 'unknown.json'],
      '"fever" takes yes, no or not-sure, not "maybe"',
    ],
    [
      'a number out of range',
      ['advise', 'knowledge.json', 'unknown.json'],
      'a whole number from 0 to 120 (years) or not-sure, not 900',
    ],
    ['answers that are a list', ['advise', 'knowledge.json', 'list.json'], 'Answers are an object'],
    [
      'a date that is none',
      ['advise', 'knowledge.json', 'answers.json', '--today', '24/11/2026'],
      'Today is a date such as "2026-11-24"',
    ],
    [
      'a treatment that is not there',
      ['explain', 'knowledge.json', 'answers.json', '--treatment', 'leeches'],
      '"leeches" is not a treatment',
    ],
    ['a broken seal', ['advise', 'broken-seal.json', 'answers.json'], 'its hash differs'],
    ['a later version', ['advise', 'later.json', 'answers.json'], 'has version 2 of its manifest'],
    [
      'a seal of another key',
      ['advise', 'release.json', 'answers.json', '--public-key', btoa('x'.repeat(32))],
      'sealed with another key',
    ],
    [
      'a key for a file without a seal',
      ['advise', 'knowledge.json', 'answers.json', '--public-key', 'x'],
      'bears no seal',
    ],
    [
      'a property that is not there',
      ['verify', 'knowledge.json', '--property', 'beauty'],
      '"beauty" is no property. Properties: met-rule-raises-care,',
    ],
    [
      'a budget that is no number',
      ['verify', 'knowledge.json', '--budget', 'lots'],
      '"lots" is no number of steps',
    ],
    [
      'decisions that are a list',
      ['verify', 'knowledge.json', '--decisions', 'list.json'],
      'list.json: decisions are a JSON object',
    ],
    [
      'a decision without a reason',
      ['verify', 'knowledge.json', '--decisions', 'knowledge.json'],
      'knowledge.json: decisions are a JSON object',
    ],
    [
      'two that cannot be compared',
      ['diff', 'knowledge.json', 'single.json'],
      '"medicines" takes one answer in one knowledge base and several in the other',
    ],
    ['standard input twice', ['advise', '-', '-'], 'Only one of the two'],
    ['a folder without vignettes', ['test', 'knowledge.json', 'empty'], 'no vignette in empty'],
    [
      'an expectation that nobody looks at',
      ['test', 'knowledge.json', 'misspelt.json'],
      'Nothing can be expected of "carelevel". Use careLevel, status',
    ],
    ['a vignette without a date', ['test', 'knowledge.json', 'dateless.json'], '→ at today'],
    [
      'what is no vignette',
      ['test', 'knowledge.json', 'answers.json'],
      'answers.json: not a vignette',
    ],
  ])('refuses %s with 2, and says where and what to do', async (_name, args, message, input) => {
    const { status, stdout, stderr } = await unknot(args, input)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^✖ /)
    expect(stderr).not.toContain('    at ')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('writes errors as JSON with --json', async () => {
    const { status, stderr } = await unknot([
      'advise',
      'broken-rule.json',
      'answers.json',
      '--json',
    ])
    expect(status).toBe(2)
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'knowledge-base/invalid',
        problems: [{ code: 'criterion/unknown-question', place: 'rules › added › when' }],
      },
    })
  })

  it('lets no file steer the terminal', async () => {
    const { stderr } = await unknot(['advise', 'knowledge.json', 'escape.json'])
    expect(stderr).toContain('[2Jx')
    expect(stderr).not.toContain('\u001B')
  })

  it('shows a person who watches how far long work is, and wipes it away', async () => {
    const { stdout, stderr } = await unknot(['verify', 'knowledge.json'], '', true)
    expect(stderr).toBe('\rVerifying …\r\u001B[2K')
    expect(stdout).not.toContain('\r')
  })

  it('shows no progress where nobody watches', async () => {
    expect((await unknot(['test', 'knowledge.json', 'passing.json'])).stderr).toBe('')
  })
})
