import { buildIndex, compile } from '@unknot/advice-engine'
import {
  generateKeyPair,
  hashKnowledgeBase,
  seal,
  type SealedRelease,
} from '@unknot/advice-engine/snapshot'
import { runVignettes } from '@unknot/advice-engine/testkit'
import type { Corpus } from './corpus.js'
import { toKnowledgeBase } from './knowledge-base.js'

/** A corpus that must not be sealed: a vignette gets other advice than it expects. */
export class UnfitCorpusError extends Error {
  override name = 'UnfitCorpusError'
  readonly code = 'corpus/vignettes-fail'
}

/** What sealing needs besides the corpus. */
export type SealCorpusOptions = {
  /** ISO date and time of the sealing. */
  readonly sealedAt: string
  /** Ed25519 in PKCS #8, base64; without one a fresh key seals, and is forgotten. */
  readonly privateKey?: string | undefined
}

/**
 * Seals release 1: compiles the knowledge base of the corpus, runs every vignette, and signs.
 *
 * @throws {KnowledgeBaseError} @throws {UnfitCorpusError} @throws {InvalidPrivateKeyError}
 */
export async function sealCorpus(
  corpus: Corpus,
  { sealedAt, privateKey }: SealCorpusOptions,
): Promise<SealedRelease> {
  const knowledgeBase = toKnowledgeBase(corpus)
  const engine = compile(knowledgeBase, { release: await hashKnowledgeBase(knowledgeBase) })
  const { results } = runVignettes(engine, corpus.vignettes)
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0) throw new UnfitCorpusError(describe(failed))
  return seal({
    knowledgeBase,
    index: buildIndex(engine),
    number: 1,
    note: 'The starter corpus: danger signs D01 to D70, questionnaire G, and the treatments of table C.',
    sealedAt,
    isCheckedByClinician: false,
    privateKey: privateKey ?? (await generateKeyPair()).privateKey,
  })
}

const describe = (
  failed: readonly { readonly id: string; readonly problems: readonly string[] }[],
): string =>
  [
    `${failed.length} vignettes fail, so that nothing is sealed. Correct the corpus or the vignette.`,
    ...failed.map(({ id, problems }) => `✖ ${id}: ${problems.join(' ')}`),
  ].join('\n')
