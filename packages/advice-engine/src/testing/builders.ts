import type { Criterion, Question, Rule, Treatment } from '../knowledge-base.js'

/** The fields that every question has. */
export function ask(id: string, screen: string) {
  return { id, screen, label: `What about ${id}?`, why: 'It changes the advice.' }
}

/** A danger sign. */
export function sign(id: string): Extract<Question, { kind: 'yes-no' }> {
  return { ...ask(id, 'danger-signs'), kind: 'yes-no', role: 'danger-sign' }
}

/** Options whose label is their id. */
export function options(...ids: readonly string[]) {
  return ids.map((id) => ({ id, label: id }))
}

/** A rule on a guideline. */
export function rule(id: string, careLevel: Rule['careLevel'], when: Criterion): Rule {
  return {
    id,
    careLevel,
    when,
    evidenceRow: 'D00',
    title: id,
    sign: id,
    basis: { kind: 'guideline', references: ['r1'] },
    lastReviewed: '2026-11-01',
    nextReviewDue: '2027-11-01',
  }
}

/** A self-care treatment without evidence, but for the changes. */
export function treatment(id: string, changes: Partial<Treatment>): Treatment {
  return {
    id,
    name: id,
    evidenceRow: 'T00',
    step: 'self-care',
    withheldFrom: 'urgent',
    favouredWhen: [],
    cost: 'free',
    effort: 'low',
    evidence: [],
    contraindications: [],
    cautions: [],
    ...changes,
  }
}

/** Evidence for a problem; guidelines are for it. */
export function evidence(
  problem: string,
  certainty: Treatment['evidence'][number]['certainty'],
  effect: Treatment['evidence'][number]['effect'],
): Treatment['evidence'][number] {
  return { problem, certainty, effect, words: 'Some.', guidelines: 'for', references: ['r1'] }
}
