import { dayOf, timeOf } from './day-of'
import type { Reach, Words } from './describe-standing'
import type { SignOff } from './sign-off-row'
import type { Standing } from './standing'

/** Where it stands, in a few words. */
export function titleOf(standing: Standing, reach: Reach): string {
  switch (standing.kind) {
    case 'incomplete':
      return 'Draft: not complete yet'
    case 'drafting':
      return 'Draft: nobody has been asked for a review'
    case 'in-review':
      return 'In review'
    case 'changes-asked':
      return 'Draft: a reviewer asks for changes'
    case 'approved':
      return 'Approved: ready to be published'
    case 'scheduled':
      return `Scheduled for ${timeOf(standing.at)}`
    case 'live':
      return reach === 'release' ? 'Published' : 'Live'
    case 'review-due':
      return `${reach === 'release' ? 'Published' : 'Live'}: its review is due`
    case 'withdrawn':
      return 'Withdrawn'
  }
}

/** What is known of it. */
export function tell({ standing, reviewer }: Words): readonly string[] {
  switch (standing.kind) {
    case 'incomplete':
      return ['It can be saved as it is. Before anybody can sign it off:']
    case 'drafting':
      return ['Nobody has signed off this version yet.']
    case 'in-review':
      return ['A review was asked for. Nobody has signed off this version yet.']
    case 'changes-asked': {
      const { note, at } = standing.signOff
      return [`${reviewer} asked for changes on ${dayOf(at)}: “${note}”`]
    }
    case 'approved':
      return [approvedBy(reviewer, standing.signOff), 'Any change makes that void.']
    case 'scheduled':
      return [
        approvedBy(reviewer, standing.signOff),
        'It is checked once more at its time. Any change until then makes the sign-off void, and it stays a draft.',
      ]
    case 'live':
      return [signedBy(reviewer, standing.signOff)]
    case 'review-due':
      return [
        `The whole of it was to be read again by ${dayOf(standing.since)}. Readers are told so.`,
        signedBy(reviewer, standing.signOff),
      ]
    case 'withdrawn':
      return [
        `Readers see it below this notice since ${dayOf(standing.takeDown.at)}: “${standing.takeDown.explanation}”`,
        standing.signOff === null
          ? 'It comes back only with a new sign-off.'
          : `${signedBy(reviewer, standing.signOff)} It can be published again.`,
      ]
  }
}

function approvedBy(reviewer: string, { note, at }: SignOff): string {
  const words = note === '' ? '' : ` “${note}”`
  return `Signed off by ${reviewer} on ${dayOf(at)}.${words}`
}

const signedBy = (reviewer: string, signOff: SignOff | null): string =>
  signOff === null
    ? 'It came with the library; nobody has signed it off here.'
    : `Signed off by ${reviewer} on ${dayOf(signOff.at)}.`
