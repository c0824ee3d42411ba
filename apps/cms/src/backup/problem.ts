/** Why no backup was made or put back, and what to do. What was there before is as it was. */
export class BackupError extends Error {
  override name = 'BackupError'
  /** Stable: section/reason. */
  readonly code: `backup/${string}`

  constructor(code: `backup/${string}`, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
