import type { Engine } from '@unknot/advice-engine'
import { canonicalJson } from '@unknot/advice-engine/snapshot'
import { runVignettes } from '@unknot/advice-engine/testkit'
import { answerInWords, indexWords, type Lexicon } from '@unknot/advice-engine/words'
import type { Vignette } from '@unknot/content-schema'
import { shortHash } from '../public-api/hash'
import type { Changes } from './checks-report'

/** Vignettes that got other advice than they ask for, each with its reader in words. */
export function findFailed(engine: Engine, vignettes: readonly Vignette[]) {
  const lexicon = indexWords(engine.knowledgeBase)
  const byId = new Map(vignettes.map((vignette) => [vignette.id, vignette]))
  return runVignettes(engine, vignettes)
    .results.filter(({ outcome }) => outcome === 'failed')
    .map(({ id, name, problems }) => {
      const vignette = byId.get(id)
      return {
        id,
        name,
        problems,
        reader: vignette === undefined ? null : readerOf(lexicon, vignette),
        rules: (vignette?.expect.because ?? []).filter((rule) => lexicon.rules.has(rule)),
      }
    })
}

/** The reader of a vignette, in the words of the questions. */
const readerOf = (lexicon: Lexicon, { answers, others }: Vignette) => ({
  answers,
  others,
  words: Object.entries(answers).map(([id, answer]) => ({
    question: lexicon.questions.get(id)?.label ?? id,
    answer: answerInWords(lexicon, id, answer),
  })),
})

type Fingerprints = Readonly<Record<string, string>>

/** Tells whether two sets of vignettes are the same, without keeping either. */
export const fingerprintsOf = (vignettes: readonly Vignette[]): Fingerprints =>
  Object.fromEntries(vignettes.map((one) => [one.id, shortHash(canonicalJson(one))]))

export function compareFingerprints(before: Fingerprints, after: Fingerprints): Changes {
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    changed: [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id)),
  }
}
