import type { KnowledgeBase } from '../knowledge-base.js'
import { ask, evidence, options, rule, sign, treatment } from './builders.js'

/** A small knowledge base for tests: a few danger signs, two medicines, four treatments. */
export const backPain: KnowledgeBase = {
  schemaVersion: 1,
  screens: [
    { id: 'about-you', title: 'About you' },
    { id: 'danger-signs', title: 'Danger signs' },
    { id: 'health', title: 'Your health' },
  ],
  questions: [
    sign('saddle-numbness'),
    sign('fever'),
    {
      ...sign('waters-broken'),
      askedWhen: { kind: 'one-of', question: 'pregnancy', options: ['yes'] },
    },
    { ...sign('cough'), role: 'modifier' },
    { ...sign('new-kind-of-pain'), role: 'fact', notSureCountsAs: 'yes', screen: 'about-you' },
    {
      ...ask('age', 'about-you'),
      kind: 'number',
      min: 0,
      max: 120,
      unit: 'years',
      isRequired: true,
    },
    {
      ...ask('duration', 'about-you'),
      kind: 'choice',
      isRequired: true,
      options: options('under-2-days', 'days', 'weeks', 'months'),
    },
    { ...ask('pregnancy', 'about-you'), kind: 'choice', options: options('no', 'yes') },
    {
      ...ask('medicines', 'health'),
      kind: 'choices',
      options: [
        { id: 'anticoagulant', label: 'A blood thinner' },
        { id: 'warfarin', label: 'Warfarin', implies: ['anticoagulant'] },
        { id: 'steroid', label: 'Steroid tablets' },
      ],
    },
  ],
  problems: [
    {
      id: 'acute-back-pain',
      label: 'Back pain for less than three months',
      when: {
        kind: 'one-of',
        question: 'duration',
        options: ['under-2-days', 'days', 'weeks'],
      },
      nearest: ['chronic-back-pain'],
    },
    {
      id: 'chronic-back-pain',
      label: 'Back pain for three months or more',
      when: { kind: 'one-of', question: 'duration', options: ['months'] },
      nearest: ['acute-back-pain'],
    },
  ],
  rules: [
    rule('cauda-equina', 'emergency', { kind: 'yes', question: 'saddle-numbness' }),
    rule('infection', 'urgent', {
      kind: 'all',
      of: [
        { kind: 'yes', question: 'fever' },
        {
          kind: 'any',
          of: [
            { kind: 'has', question: 'medicines', option: 'steroid' },
            { kind: 'between', question: 'age', min: 65 },
          ],
        },
      ],
    }),
    rule('waters', 'emergency', { kind: 'yes', question: 'waters-broken' }),
    rule('new-after-55', 'soon', {
      kind: 'all',
      of: [
        { kind: 'yes', question: 'new-kind-of-pain' },
        { kind: 'between', question: 'age', min: 56 },
      ],
    }),
    rule('long-lasting', 'routine', {
      kind: 'one-of',
      question: 'duration',
      options: ['weeks', 'months'],
    }),
    rule('nothing-serious', 'self-care', { kind: 'not', criterion: { kind: 'any-danger-sign' } }),
  ],
  treatments: [
    treatment('stay-active', { evidence: [evidence('acute-back-pain', 'moderate', 'small')] }),
    treatment('heat', {
      evidence: [evidence('acute-back-pain', 'moderate', 'small')],
      cost: 'low',
    }),
    treatment('deep-massage', {
      step: 'hands-on',
      withheldFrom: 'soon',
      evidence: [evidence('chronic-back-pain', 'low', 'small')],
      contraindications: [
        {
          id: 'blood-thinner',
          when: { kind: 'has', question: 'medicines', option: 'anticoagulant' },
          reason: 'Deep pressure can bleed under the skin.',
          basis: { kind: 'guideline', references: ['r1'] },
        },
      ],
      cautions: [
        {
          id: 'steroid-skin',
          when: { kind: 'has', question: 'medicines', option: 'steroid' },
          advice: 'Light pressure only.',
          basis: { kind: 'convention', note: 'Usual practice.', references: [] },
        },
      ],
    }),
    treatment('opioids', { step: 'medicine', neverSuggested: 'More harm than good.' }),
  ],
  references: [{ id: 'r1', label: 'A guideline' }],
}

/** Everything answered, nothing found: the reader for whom self-care is safe. */
export const harmless = {
  'saddle-numbness': 'no',
  fever: 'no',
  cough: 'no',
  'new-kind-of-pain': 'no',
  age: 34,
  duration: 'days',
  pregnancy: 'no',
  medicines: [],
} as const
