import type { Advice, Excluded, NextQuestion } from '../advice.js'
import type { CareLevel, Certainty, Effect } from '../knowledge-base.js'

/**
 * The few connecting phrases around the words of the knowledge base. Plain JSON, so that they can be edited and
 * translated like content; words in braces are filled in.
 */
export type Phrases = {
  /** What to do at each care level; a rule's own `action` goes before it. */
  readonly careLevel: Readonly<Record<CareLevel, string>>
  readonly status: Readonly<Record<Advice['status'], string>>
  /** Added at self-care to what to do, for whoever has none of the problems. */
  readonly notCovered: string
  /** Titles of the floors that the engine sets itself. */
  readonly floor: {
    readonly 'danger-sign': string
    readonly 'danger-sign-not-sure': string
    /** {title} */
    readonly 'rule-not-sure': string
  }
  readonly answer: {
    readonly yes: string
    readonly no: string
    readonly 'not-sure': string
    readonly none: string
    /** {number} {unit} */
    readonly number: string
  }
  /** {question} {answer} */
  readonly said: string
  /** Several questions with one answer. {count} {answer} */
  readonly saidToMany: string
  readonly basis: {
    readonly guideline: string
    /** {note} */
    readonly convention: string
    /** Of the floors that the engine sets itself. */
    readonly 'built-in': string
  }
  /** {score} {points} {outOf} */
  readonly score: string
  /** Points that may still rise. {least} {most} */
  readonly points: string
  /** {sign} {careLevel} */
  readonly stillPossible: string
  readonly asked: Readonly<Record<NextQuestion['reason'], string>>
  /** {certainty} {effect} */
  readonly evidence: string
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly effect: Readonly<Record<Effect, string>>
  /** {problem} */
  readonly indirect: string
  readonly excluded: Readonly<Record<Excluded['reason'], string>>
  /** {questions} */
  readonly withheld: string
  /** {rank} */
  readonly recommended: string
  /** {rule} */
  readonly overdue: string
  readonly changed: {
    /** {question} {answer} */
    readonly if: string
    readonly incomplete: string
    /** {treatments} */
    readonly added: string
    /** {treatments} */
    readonly removed: string
  }
  /** Between the items of a list. */
  readonly between: string
  /** At the end of a long list. {count} */
  readonly more: string
}

/** British English. What to do, and how soon: `content/evidence.md`, section D3. */
export const english: Phrases = {
  careLevel: {
    emergency: 'Get emergency help now.',
    urgent: 'Get medical help today.',
    soon: 'See a doctor within the next few days.',
    routine: 'Book a visit with a GP or a physiotherapist in the next weeks.',
    'self-care': 'You can look after this yourself for now.',
  },
  status: {
    settled: 'No further answer changes how soon to get help, or which treatments are left out.',
    provisional: 'How soon to get help is settled. Some treatments wait for an answer.',
    incomplete: 'Not everything has been asked yet, so this may become more urgent.',
  },
  notCovered:
    'Your answers fit none of the kinds of pain that are covered here, so nothing is suggested. Ask a pharmacist, a GP or a physiotherapist about it.',
  floor: {
    'danger-sign': 'A danger sign is never left to self-care',
    'danger-sign-not-sure': 'Not sure about a danger sign is not no',
    'rule-not-sure': 'Not ruled out, because you were not sure: {title}',
  },
  answer: {
    yes: 'yes',
    no: 'no',
    'not-sure': 'not sure',
    none: 'none of these',
    number: '{number} {unit}',
  },
  said: 'To “{question}” you answered: {answer}.',
  saidToMany: 'To {count} questions you answered: {answer}.',
  basis: {
    guideline: 'From published guidance.',
    convention: '{note}',
    'built-in': 'A cautious choice of this project, not from a guideline.',
  },
  score: '{points} of {outOf} {score}.',
  points: '{least} to {most}',
  stillPossible: 'Not ruled out yet: {sign}. It would mean: {careLevel}',
  asked: {
    required: 'The advice cannot be completed without it.',
    emergency: 'The answer could mean: get emergency help now.',
    urgent: 'The answer could mean: get medical help today.',
    soon: 'The answer could mean: see a doctor within days.',
    routine: 'The answer could mean: book a visit in the next weeks.',
    'self-care': 'The answer could mean that you can look after this yourself.',
    treatment: 'The answer decides which treatments to leave out.',
  },
  evidence: 'Certainty of the evidence: {certainty}. Size of the effect: {effect}.',
  certainty: {
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    'very-low': 'very low',
    'not-graded': 'not graded',
  },
  effect: {
    large: 'large',
    medium: 'medium',
    small: 'small',
    tiny: 'tiny',
    none: 'none',
    unknown: 'not known',
  },
  indirect: 'Indirect evidence, from: {problem}.',
  excluded: {
    contraindication: 'Not for you.',
    'possible-contraindication': 'Left out, because you were not sure.',
    'care-level': 'Not until you have been seen.',
    'advised-against': 'Guidelines advise against it for this problem.',
    'no-effect': 'Found to make little or no difference.',
    'never-suggested': 'Never suggested here.',
    'not-for-this-problem': 'Not meant for this problem.',
  },
  withheld: 'Held back until this is answered: {questions}',
  recommended: 'Suggested, as number {rank}.',
  overdue: 'Overdue for review: {rule}.',
  changed: {
    if: 'If you answered “{question}” with: {answer}.',
    incomplete: 'Further questions would follow before anything is suggested.',
    added: 'Then also suggested: {treatments}.',
    removed: 'Then no longer suggested: {treatments}.',
  },
  between: ', ',
  more: '{count} more',
}

/** A phrase with its slots filled in. What is filled in is never read as a phrase itself. */
export function fill(phrase: string, slots: Readonly<Record<string, string | number>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(slots, name) ? String(slots[name]) : slot,
  )
}
