import { AdviceEngineError } from '../errors.js'

/** Thrown by `load` for an index that is damaged, of another format or of another knowledge base. */
export class UnfitIndexError extends AdviceEngineError {
  override name = 'UnfitIndexError'

  constructor(misfit: string) {
    super(
      'index/unfit',
      `The prebuilt index ${misfit}: make it anew with buildIndex, or use compile.`,
    )
  }
}
