import { describe, expect, it } from 'vitest'
import type { Answers, Verdict } from '../advice.js'
import { compileCriterion } from '../compile/compile-criterion.js'
import { compileKnowledgeBase } from '../compile/compile-knowledge-base.js'
import type { Criterion } from '../knowledge-base.js'
import { backPain } from '../testing/back-pain.js'
import { judge } from './judge.js'
import { read } from './reading.js'

const yes = (question: string): Criterion => ({ kind: 'yes', question })
const fever = yes('fever')
const cough = yes('cough')
const numbness = yes('saddle-numbness')
const oneOfTwo: Criterion = { kind: 'at-least', count: 2, of: [fever, cough, numbness] }
const overSixtyFive: Criterion = { kind: 'between', question: 'age', min: 65 }
const underEighteen: Criterion = { kind: 'between', question: 'age', max: 17 }
const middle: Criterion = { kind: 'between', question: 'age', min: 18, max: 64 }
const weeks: Criterion = { kind: 'one-of', question: 'duration', options: ['weeks', 'months'] }
const thinner: Criterion = { kind: 'has', question: 'medicines', option: 'anticoagulant' }
const warfarin: Criterion = { kind: 'has', question: 'medicines', option: 'warfarin' }
const waters = yes('waters-broken')

type Row = readonly [string, Criterion, Answers, Verdict]

const rows: readonly Row[] = [
  ['yes, answered yes', fever, { fever: 'yes' }, 'met'],
  ['yes, answered no', fever, { fever: 'no' }, 'notMet'],
  ['yes, not asked', fever, {}, 'unknown'],
  ['yes, not sure', fever, { fever: 'not-sure' }, 'unknown'],
  [
    'yes, not sure counts as yes',
    yes('new-kind-of-pain'),
    { 'new-kind-of-pain': 'not-sure' },
    'met',
  ],
  ['yes, counts as yes but not asked', yes('new-kind-of-pain'), {}, 'unknown'],

  ['one-of, answered with one', weeks, { duration: 'months' }, 'met'],
  ['one-of, answered with another', weeks, { duration: 'days' }, 'notMet'],
  ['one-of, not asked', weeks, {}, 'unknown'],
  ['one-of, not sure', weeks, { duration: 'not-sure' }, 'unknown'],

  ['has, ticked', thinner, { medicines: ['steroid', 'anticoagulant'] }, 'met'],
  ['has, implied by a ticked one', thinner, { medicines: ['warfarin'] }, 'met'],
  [
    'has, the general one does not imply the special',
    warfarin,
    { medicines: ['anticoagulant'] },
    'notMet',
  ],
  ['has, another ticked', thinner, { medicines: ['steroid'] }, 'notMet'],
  ['has, none of these', thinner, { medicines: [] }, 'notMet'],
  ['has, not asked', thinner, {}, 'unknown'],
  ['has, not sure', thinner, { medicines: 'not-sure' }, 'unknown'],

  ['between, below the lowest', overSixtyFive, { age: 64 }, 'notMet'],
  ['between, at the lowest', overSixtyFive, { age: 65 }, 'met'],
  ['between, above the lowest', overSixtyFive, { age: 66 }, 'met'],
  ['between, below the highest', underEighteen, { age: 16 }, 'met'],
  ['between, at the highest', underEighteen, { age: 17 }, 'met'],
  ['between, above the highest', underEighteen, { age: 18 }, 'notMet'],
  ['between, below both', middle, { age: 17 }, 'notMet'],
  ['between, at the lower of both', middle, { age: 18 }, 'met'],
  ['between, at the upper of both', middle, { age: 64 }, 'met'],
  ['between, above both', middle, { age: 65 }, 'notMet'],
  ['between, not asked', middle, {}, 'unknown'],
  ['between, not sure', middle, { age: 'not-sure' }, 'unknown'],

  ['all, each met', { kind: 'all', of: [fever, cough] }, { fever: 'yes', cough: 'yes' }, 'met'],
  ['all, one not met, one unknown', { kind: 'all', of: [fever, cough] }, { fever: 'no' }, 'notMet'],
  ['all, one met, one unknown', { kind: 'all', of: [fever, cough] }, { fever: 'yes' }, 'unknown'],
  ['any, one met, one unknown', { kind: 'any', of: [fever, cough] }, { fever: 'yes' }, 'met'],
  [
    'any, each not met',
    { kind: 'any', of: [fever, cough] },
    { fever: 'no', cough: 'no' },
    'notMet',
  ],
  [
    'any, one not met, one unknown',
    { kind: 'any', of: [fever, cough] },
    { fever: 'no' },
    'unknown',
  ],
  ['not, of met', { kind: 'not', criterion: fever }, { fever: 'yes' }, 'notMet'],
  ['not, of not met', { kind: 'not', criterion: fever }, { fever: 'no' }, 'met'],
  ['not, of unknown', { kind: 'not', criterion: fever }, {}, 'unknown'],
  ['not, of not sure', { kind: 'not', criterion: fever }, { fever: 'not-sure' }, 'unknown'],
  [
    'at-least, one short',
    oneOfTwo,
    { fever: 'yes', cough: 'no', 'saddle-numbness': 'no' },
    'notMet',
  ],
  ['at-least, as many', oneOfTwo, { fever: 'yes', cough: 'yes' }, 'met'],
  ['at-least, more', oneOfTwo, { fever: 'yes', cough: 'yes', 'saddle-numbness': 'yes' }, 'met'],
  ['at-least, one short and one unknown', oneOfTwo, { fever: 'yes', cough: 'no' }, 'unknown'],
  ['at-least, too few left', oneOfTwo, { fever: 'no', cough: 'no' }, 'notMet'],

  ['any-danger-sign, one yes', { kind: 'any-danger-sign' }, { fever: 'yes' }, 'met'],
  ['any-danger-sign, a modifier alone', { kind: 'any-danger-sign' }, { cough: 'yes' }, 'unknown'],
  [
    'any-danger-sign, all no',
    { kind: 'any-danger-sign' },
    { fever: 'no', 'saddle-numbness': 'no', 'waters-broken': 'no' },
    'notMet',
  ],
  [
    'any-danger-sign, one not asked of this reader',
    { kind: 'any-danger-sign' },
    { fever: 'no', 'saddle-numbness': 'no', pregnancy: 'no' },
    'notMet',
  ],

  ['a question not asked of this reader counts as no', waters, { pregnancy: 'no' }, 'notMet'],
  ['a question asked of this reader', waters, { pregnancy: 'yes' }, 'unknown'],
  ['a question that may be asked', waters, {}, 'unknown'],
  ['a question that may be asked, not sure', waters, { pregnancy: 'not-sure' }, 'unknown'],
  [
    'an answer counts even if it was not asked for',
    waters,
    { pregnancy: 'no', 'waters-broken': 'yes' },
    'met',
  ],
  [
    'not, of a question not asked of this reader',
    { kind: 'not', criterion: waters },
    { pregnancy: 'no' },
    'met',
  ],
]

describe('judge', () => {
  it.each(rows)('%s', (_name, criterion, answers, verdict) => {
    const compiled = compileKnowledgeBase(backPain, null)
    const find = (id: string) => compiled.questionById.get(id) ?? expect.fail(id)
    const node = compileCriterion(criterion, find, compiled.dangerSigns, undefined)
    expect(judge(node, read(compiled, answers))).toBe(verdict)
  })
})
