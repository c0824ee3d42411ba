import { AdviceEngineError } from '../errors.js'

/** Thrown by `buildIndex` for an engine that was not told its release: its index could be taken for that of another. */
export class UnnamedReleaseError extends AdviceEngineError {
  override name = 'UnnamedReleaseError'

  constructor() {
    super(
      'index/unnamed-release',
      'An index names the release that it is of, and this engine knows none. Use compile(knowledgeBase, { release }) with the hash of hashKnowledgeBase.',
    )
  }
}
