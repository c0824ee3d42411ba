import type { Answers } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { describe, expect, it } from 'vitest'
import { engine, today } from './starter-corpus.js'

const shoulder: Answers = { age: 34, 'body-site': ['shoulder'], duration: 'd2-6' }
const lowBack: Answers = { age: 34, 'body-site': ['low-back'], duration: 'd2-6' }
const lasting: Answers = { age: 34, 'body-site': ['low-back'], duration: 'gt-12w' }

/** What is suggested, in order, to a reader without danger signs. */
const suggestedTo = (reader: Answers): readonly string[] =>
  engine
    .advise(fillHarmlessly(engine.knowledgeBase, reader), { today })
    .recommendations.map(({ treatment }) => treatment)

const placeOf = (treatment: string, reader: Answers): number =>
  suggestedTo(reader).indexOf(treatment)

describe('what a reader prefers', () => {
  it.each<[treatment: string, answer: Answers, nearMiss: Answers, reader: Answers]>([
    ['healthy-habits', { goals: ['sleep-better'] }, { goals: ['lift'] }, shoulder],
    ['walking-plan', { goals: ['move-more'] }, { goals: ['understand'] }, lowBack],
    ['heat', { goals: ['less-pain'] }, { goals: ['sport'] }, shoulder],
    ['self-massage', { 'helped-before': ['self-massage'] }, { 'helped-before': [] }, lowBack],
    ['yoga', { 'helped-before': ['yoga'] }, { 'helped-before': ['tai-chi'] }, lasting],
    ['physiotherapy', { limits: ['work'] }, { limits: [] }, shoulder],
    ['pain-management-programme', { limits: ['sleep'] }, { limits: [] }, lasting],
    ['aromatherapy', { preferences: ['mind-body'] }, { preferences: ['exercise'] }, shoulder],
    ['self-massage', { equipment: ['roller'] }, { equipment: ['band'] }, shoulder],
  ])('moves %s up for %j, and not for %j', (treatment, answer, nearMiss, reader) => {
    const usual = placeOf(treatment, reader)
    expect(placeOf(treatment, { ...reader, ...answer })).toBeLessThan(usual)
    expect(placeOf(treatment, { ...reader, ...nearMiss })).toBeGreaterThanOrEqual(usual)
  })

  it.each<[question: string, answer: string, other: string, reader: Answers]>([
    ['budget', 'zero', 'any', { ...shoulder, equipment: ['heat-pack'] }],
    ['budget', 'low', 'any', { ...shoulder, preferences: ['mind-body'] }],
    ['time-per-day', 'lt5', 'gt15', { ...lowBack, 'helped-before': ['walking-plan'] }],
  ])('weighs %s "%s" beside what else is preferred', (question, answer, other, reader) => {
    const order = suggestedTo({ ...reader, [question]: answer })
    expect(order).not.toEqual(suggestedTo({ ...reader, [question]: other }))
    expect(order.toSorted()).toEqual(suggestedTo(reader).toSorted())
  })

  it('leaves staying active and warmth first for an ordinary knot, and no tablet or needle near them', () => {
    const wishes = { goals: ['less-pain'], preferences: ['medicine', 'professional'] }
    const helped = { 'helped-before': ['anti-inflammatory-tablets', 'acupuncture'] }
    const [first, second] = suggestedTo({ ...shoulder, ...wishes, ...helped })
    expect([first, second].toSorted()).toEqual(['heat', 'stay-active'])
  })
})
