/** One change of the schema. */
export type Migration<Database> = {
  readonly name: string
  readonly up: (on: { readonly db: Database }) => Promise<void>
  /**
   * What this migration means to lose, as "table" or "table.column". Anything else that has fewer rows or values
   * afterwards makes the runner refuse it.
   */
  readonly expectedLoss?: readonly string[]
}

/** Why the database cannot be migrated, and what to do. Nothing has changed when this is thrown. */
export class MigrationRefusedError extends Error {
  override name = 'MigrationRefusedError'
  /** Stable: section/reason. */
  readonly code: `migration/${string}`

  constructor(code: `migration/${string}`, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
