import { describe, expect, it } from 'vitest'
import { compile, type Answers, type KnowledgeBase } from '../index.js'
import { seededReaders } from '../lab/testkit/index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { counting } from '../testing/counting.js'
import { sign } from '../testing/builders.js'
import {
  adviceInWords,
  answerInWords,
  english,
  indexWords,
  nextQuestionInWords,
  whatIfInWords,
  whyNotInWords,
  type Phrases,
} from './index.js'

const rules = backPain.rules.map((rule) =>
  rule.id === 'infection'
    ? { ...rule, title: 'A fever with weak defences', action: 'Phone a doctor today.' }
    : rule,
)
const knowledgeBase: KnowledgeBase = { ...backPain, rules }
const engine = compile(knowledgeBase, { release: 'f'.repeat(64) })
const words = indexWords(knowledgeBase)
const inWords = (answers: Answers, today = '2026-11-24') =>
  adviceInWords(words, engine.advise(answers, { today }))

describe('adviceInWords', () => {
  it('counts the points of a score, and says how many more there may be', () => {
    const { cough: _cough, ...answers } = harmless
    const sentences = (given: Answers) =>
      adviceInWords(
        indexWords(counting),
        compile(counting).advise(given, { today: '2026-11-24' }),
      ).scores.map(({ sentence }) => sentence)
    expect(sentences({ ...harmless, cough: 'yes' })).toEqual(['1 of 4 points of burden.'])
    expect(sentences(answers)).toEqual(['0 to 1 of 4 points of burden.'])
  })

  it('says what to do in the words of the rule, and why in the words of its questions', () => {
    const advice = inWords({ ...harmless, fever: 'yes', age: 70 })
    expect(advice.actions).toEqual(['Phone a doctor today.'])
    expect(advice.because[0]).toMatchObject({
      title: 'A fever with weak defences',
      said: [
        { question: 'What about fever?', answer: 'yes' },
        { question: 'What about age?', answer: '70 years' },
      ],
      saidSentences: [
        'To “What about fever?” you answered: yes.',
        'To “What about age?” you answered: 70 years.',
      ],
      basis: 'From published guidance.',
      sources: [{ id: 'r1', label: 'A guideline' }],
    })
  })

  it('tells each of several things to do at the most urgent level', () => {
    const steroid = { ...harmless, fever: 'yes', medicines: ['steroid'] } as const
    const advice = inWords({ ...steroid, 'saddle-numbness': 'not-sure' })
    expect(advice.actions).toEqual(['Get medical help today.', 'Phone a doctor today.'])
  })

  it('says whom to ask where the answers fit none of the problems', () => {
    const problems = backPain.problems.map((one) => ({
      ...one,
      when: { kind: 'between', question: 'age', min: 60 } as const,
    }))
    const advise = (answers: Answers) => {
      const kb = { ...backPain, problems }
      return adviceInWords(indexWords(kb), compile(kb).advise(answers, { today: '2026-11-24' }))
    }
    expect(advise(harmless).actions).toEqual([english.careLevel['self-care'], english.notCovered])
    expect(advise({ ...harmless, age: 60 }).actions).toEqual([english.careLevel['self-care']])
    expect(advise({ ...harmless, fever: 'yes' }).actions).toEqual([english.careLevel.soon])
    expect(advise({ age: 40 }).actions).toEqual([])
  })

  it('says with a suggestion how sure and how big, with its cautions', () => {
    const advice = inWords({ ...harmless, medicines: ['steroid'] })
    expect(advice.recommendations.at(-1)).toEqual({
      treatment: 'deep-massage',
      name: 'deep-massage',
      sentences: [
        'Some.',
        'Certainty of the evidence: low. Size of the effect: small.',
        'Indirect evidence, from: Back pain for three months or more.',
      ],
      hits: [
        {
          id: 'steroid-skin',
          words: 'Light pressure only.',
          saidSentences: ['To “What about medicines?” you answered: Steroid tablets.'],
          basis: 'Usual practice.',
          sources: [],
        },
      ],
      sources: [{ id: 'r1', label: 'A guideline' }],
    })
  })

  it('says why a treatment is left out', () => {
    const advice = inWords({ ...harmless, medicines: ['warfarin'] })
    expect(advice.excluded.map(({ name, sentences, hits }) => [name, sentences, hits])).toEqual([
      [
        'deep-massage',
        ['Not for you.'],
        [
          expect.objectContaining({
            words: 'Deep pressure can bleed under the skin.',
            saidSentences: ['To “What about medicines?” you answered: Warfarin.'],
          }),
        ],
      ],
      ['opioids', ['Never suggested here.', 'More harm than good.'], []],
    ])
  })

  it('says while it is incomplete what is not ruled out, and what to answer', () => {
    const { fever: _fever, ...answers } = harmless
    const advice = inWords(answers)
    expect(advice.actions).toEqual([])
    expect(advice.status).toBe(english.status.incomplete)
    expect(advice.stillPossible.map(({ sentence }) => sentence)).toContain(
      'Not ruled out yet: A danger sign is never left to self-care. It would mean: See a doctor within the next few days.',
    )
    expect(advice.withheld[0]).toMatchObject({
      name: 'stay-active',
      sentences: ['Held back until this is answered: What about fever?'],
    })
  })

  it('says also while it is incomplete what to do at least', () => {
    const { 'saddle-numbness': _sign, ...answers } = harmless
    expect(inWords({ ...answers, fever: 'yes' }).actions).toEqual([english.careLevel.soon])
  })

  it('tells many questions with one answer in one sentence', () => {
    const signs = Array.from({ length: 5 }, (_, index) => sign(`sign-${index}`))
    const many = { ...knowledgeBase, questions: [...knowledgeBase.questions, ...signs] }
    const no = Object.fromEntries(signs.map(({ id }) => [id, 'no']))
    const advice = compile(many).advise({ ...harmless, ...no }, { today: '2026-11-24' })
    const { because } = adviceInWords(indexWords(many), advice)
    expect(because[0]?.saidSentences).toEqual(['To 8 questions you answered: no.'])
    expect(because[0]?.said).toHaveLength(8)
  })

  it('names the rules that are overdue for review, and the release', () => {
    const advice = inWords({ ...harmless, duration: 'weeks' }, '2030-01-01')
    expect(advice.overdue).toContain('Overdue for review: long-lasting.')
    expect(advice.release).toBe('f'.repeat(64))
  })
})

describe('nextQuestionInWords', () => {
  it('says of every question why it is asked and what it decides', () => {
    const asked = engine.nextQuestions({ pregnancy: 'no' })
    const all = asked.map((next) => nextQuestionInWords(words, next))
    expect(all[0]).toEqual({
      question: 'saddle-numbness',
      screen: 'Danger signs',
      label: 'What about saddle-numbness?',
      why: 'It changes the advice.',
      decides: 'The answer could mean: get emergency help now.',
    })
    expect(all.every(({ why, decides }) => why !== '' && decides !== '')).toBe(true)
  })
})

describe('whyNotInWords and whatIfInWords', () => {
  it.each<[Answers, string, string]>([
    [harmless, 'heat', 'Suggested, as number 2.'],
    [
      { ...harmless, medicines: 'not-sure' },
      'deep-massage',
      english.excluded['possible-contraindication'],
    ],
    [{ duration: 'days' }, 'deep-massage', 'Held back until this is answered: '],
    [{ ...harmless, fever: 'yes' }, 'deep-massage', 'Not until you have been seen.'],
  ])('answer %j for %s', (answers, treatment, sentence) => {
    const { sentences } = whyNotInWords(words, treatment, engine.whyNot(answers, treatment))
    expect(sentences[0]).toContain(sentence)
  })

  it('tell a changed answer, what it means, and what is then suggested', () => {
    const changes = engine
      .whatIf({ ...harmless, medicines: ['warfarin'] })
      .map((change) => whatIfInWords(words, change))
    expect(changes).toContainEqual([
      'If you answered “What about medicines?” with: none of these.',
      'You can look after this yourself for now.',
      'Then also suggested: deep-massage.',
    ])
    expect(changes.flat()).toContain(english.changed.incomplete)
  })

  it('shorten a long list of treatments', () => {
    const change = {
      question: 'fever',
      answer: 'yes',
      careLevel: 'soon',
      status: 'settled',
    } as const
    const removed = ['stay-active', 'heat', 'deep-massage', 'opioids', 'gone']
    expect(whatIfInWords(words, { ...change, added: [], removed }).at(-1)).toBe(
      'Then no longer suggested: stay-active, heat, deep-massage, 2 more.',
    )
  })
})

describe('answerInWords', () => {
  it.each([
    ['fever', 'not-sure', 'not sure'],
    ['fever', 'no', 'no'],
    ['pregnancy', 'no', 'no'],
    ['age', 34, '34 years'],
    ['medicines', [], 'none of these'],
    ['medicines', ['warfarin', 'steroid'], 'Warfarin, Steroid tablets'],
    ['gone', 'maybe', 'maybe'],
    ['toString', 'yes', 'yes'],
  ])('of %s gives for %j: %s', (question, answer, expected) => {
    expect(answerInWords(words, question, answer)).toBe(expected)
  })

  it('never reads the words of the knowledge base as a phrase', () => {
    const [, ...others] = backPain.questions
    const first = { ...sign('saddle-numbness'), label: '{answer} $& $1' }
    const tricky = { ...backPain, questions: [first, ...others] }
    const advice = compile(tricky).advise({ 'saddle-numbness': 'yes' }, { today: '2026-11-24' })
    expect(adviceInWords(indexWords(tricky), advice).because[0]?.saidSentences).toEqual([
      'To “{answer} $& $1” you answered: yes.',
    ])
  })
})

describe('the phrases', () => {
  it('are all the words that the code adds', () => {
    const silent = indexWords(knowledgeBase, silence(english))
    const theirs = new Set(wordsIn(JSON.stringify(knowledgeBase)))
    for (const answers of seededReaders(knowledgeBase, 300)) {
      const advice = engine.advise(answers, { today: '2030-01-01' })
      const said = [
        adviceInWords(silent, { ...advice, release: null }),
        engine.nextQuestions(answers).map((next) => nextQuestionInWords(silent, next)),
        engine.whatIf(answers).map((change) => whatIfInWords(silent, change)),
      ]
      const ours = valuesIn(said).flatMap(wordsIn)
      expect(ours.filter((word) => !theirs.has(word))).toEqual([])
    }
  })
})

/** The phrases without their words: only the slots are left. */
function silence(phrases: Phrases): Phrases {
  return JSON.parse(JSON.stringify(phrases), (_key, value: unknown) =>
    typeof value === 'string' ? (value.match(/\{\w+\}/g) ?? [' ']).join(' ') : value,
  ) as Phrases
}

function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : valuesIn(inner)))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z-]*/g) ?? []
}
