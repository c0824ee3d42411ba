import { describeDatabaseProblem } from '../database/database-problem'
import { parseDatabaseUrl } from '../database/database-url'

const foreseen = /^(Environment|DatabaseUrl|Backup|MigrationRefused)Error$/

/** Ends the program with one line that a person can act on. */
export function sayProblem(error: unknown): never {
  const sentence = sentenceOf(error)
  if (sentence === null) console.error(error)
  console.error((sentence ?? `It failed: ${String(error)}`).replaceAll(/\s*\n\s*/g, ' '))
  process.exit(1)
}

function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (foreseen.test(error.name)) return error.message
  try {
    return describeDatabaseProblem(error, parseDatabaseUrl(process.env['DATABASE_URL'] ?? ''))
  } catch {
    return null
  }
}
