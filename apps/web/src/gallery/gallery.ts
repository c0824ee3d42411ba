import type { ReactNode } from 'react'
import { interruptionExamples } from '../advice/Interruption.examples'
import { questionScreenExamples } from '../advice/QuestionScreen.examples'
import { reasonsExamples } from '../advice/Reasons.examples'
import { suggestionsExamples } from '../advice/Suggestions.examples'
import { backPlateExamples } from '../design-system/BackPlate/BackPlate.examples'
import { bodyMapExamples } from '../design-system/BodyMap/BodyMap.examples'
import { breadcrumbsExamples } from '../design-system/Breadcrumbs/Breadcrumbs.examples'
import { careCardExamples } from '../design-system/CareCard/CareCard.examples'
import { compareTableExamples } from '../design-system/CompareTable/CompareTable.examples'
import { evidenceLineExamples } from '../design-system/EvidenceLine/EvidenceLine.examples'
import { glossaryTermExamples } from '../design-system/GlossaryTerm/GlossaryTerm.examples'
import { holdTimerExamples } from '../design-system/HoldTimer/HoldTimer.examples'
import { keyMessagesExamples } from '../design-system/KeyMessages/KeyMessages.examples'
import { ledgerExamples } from '../design-system/Ledger/Ledger.examples'
import { noticeExamples } from '../design-system/Notice/Notice.examples'
import { onThisPageExamples } from '../design-system/OnThisPage/OnThisPage.examples'
import { plateExamples } from '../design-system/Plate/Plate.examples'
import { referenceListExamples } from '../design-system/ReferenceList/ReferenceList.examples'
import { reviewFootExamples } from '../design-system/ReviewFoot/ReviewFoot.examples'
import { richTextExamples } from '../design-system/RichText/RichText.examples'
import { verdictLineExamples } from '../design-system/VerdictLine/VerdictLine.examples'
import { whomToCallExamples } from '../design-system/WhomToCall/WhomToCall.examples'
import { searchBoxExamples } from '../layout/SearchBox/SearchBox.examples'

/** A component with an example of each of its states. */
export type Exhibit = {
  readonly name: string
  readonly purpose: string
  readonly examples: Readonly<Record<string, ReactNode>>
}

/** Every component that has examples; a test holds this list to the folders. */
export const exhibits: readonly Exhibit[] = [
  {
    name: 'EvidenceLine',
    purpose: 'How sure anyone is, and how big the effect is: two facts, each in words.',
    examples: evidenceLineExamples,
  },
  {
    name: 'CareCard',
    purpose: 'How soon to get help; told apart by words and shape.',
    examples: careCardExamples,
  },
  {
    name: 'WhomToCall',
    purpose: 'The number to call, by country.',
    examples: whomToCallExamples,
  },
  {
    name: 'Notice',
    purpose: 'A few words that must not be missed.',
    examples: noticeExamples,
  },
  {
    name: 'BodyMap',
    purpose: 'Places to tick on a picture, and in an equal list.',
    examples: bodyMapExamples,
  },
  {
    name: 'BackPlate',
    purpose: 'An anatomical plate of the back: it shows where.',
    examples: backPlateExamples,
  },
  {
    name: 'Plate',
    purpose: 'A numbered line drawing of a posture or a movement.',
    examples: plateExamples,
  },
  {
    name: 'HoldTimer',
    purpose: 'A count-down beside an exercise, without sound.',
    examples: holdTimerExamples,
  },
  {
    name: 'CompareTable',
    purpose: 'The same questions asked of a few things.',
    examples: compareTableExamples,
  },
  { name: 'Ledger', purpose: 'Ruled rows of facts.', examples: ledgerExamples },
  {
    name: 'KeyMessages',
    purpose: 'What to take away from a page.',
    examples: keyMessagesExamples,
  },
  {
    name: 'VerdictLine',
    purpose: 'What became of a claim.',
    examples: verdictLineExamples,
  },
  {
    name: 'RichText',
    purpose: 'Text with citations, links, lists and care cards.',
    examples: richTextExamples,
  },
  {
    name: 'GlossaryTerm',
    purpose: 'A word with its meaning behind it.',
    examples: glossaryTermExamples,
  },
  {
    name: 'ReferenceList',
    purpose: 'The sources of a page; marks in the text lead here and back.',
    examples: referenceListExamples,
  },
  {
    name: 'ReviewFoot',
    purpose: 'When a page was read as a whole, and when it is due again.',
    examples: reviewFootExamples,
  },
  {
    name: 'Breadcrumbs',
    purpose: 'Where a page stands.',
    examples: breadcrumbsExamples,
  },
  {
    name: 'OnThisPage',
    purpose: 'The parts of a long page.',
    examples: onThisPageExamples,
  },
  {
    name: 'SearchBox',
    purpose: 'A plain form; a script of ours suggests while the reader types.',
    examples: searchBoxExamples,
  },
  {
    name: 'QuestionScreen',
    purpose: 'Fields of a form, and a summary of what is missing.',
    examples: questionScreenExamples,
  },
  {
    name: 'Interruption',
    purpose: 'What breaks in on the questions in an emergency.',
    examples: interruptionExamples,
  },
  {
    name: 'Suggestions',
    purpose: 'What to try, in order, with how sure anyone is.',
    examples: suggestionsExamples,
  },
  {
    name: 'Reasons',
    purpose: 'Why the care level is what it is: answers, rule, sources.',
    examples: reasonsExamples,
  },
]
