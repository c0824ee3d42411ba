export {
  adviceInWords,
  nextQuestionInWords,
  whatIfInWords,
  whyNotInWords,
  type AdviceInWords,
  type NextQuestionInWords,
  type ScoreInWords,
} from './advice-in-words.js'
export { answerInWords, type Said } from './answer-in-words.js'
export type { FloorInWords, StillPossibleInWords } from './floor-in-words.js'
export { indexWords, type Lexicon } from './lexicon.js'
export { english, type Phrases } from './phrases.js'
export type { HitInWords, TreatmentInWords } from './treatment-in-words.js'
