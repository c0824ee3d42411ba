import { AdviceEngineError } from '../errors.js'

/** Thrown for wrong use of the command line, and for files that cannot be used. Ends with exit code 2. */
export class CliError extends AdviceEngineError {
  override name = 'CliError'

  constructor(code: string, message: string, cause?: unknown) {
    super(code, message)
    this.cause = cause
  }
}
