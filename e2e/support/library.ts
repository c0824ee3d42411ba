import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { logFile, stateFile } from './addresses.js'

const librarySchema = z.strictObject({
  pid: z.int(),
  logins: z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() })),
})

export type Library = z.infer<typeof librarySchema>
export type Login = Library['logins'][number]

/** The library that the journeys run against, as it was started. */
export function library(): Library {
  return librarySchema.parse(JSON.parse(readFileSync(stateFile, 'utf8')))
}

/** The login with this role, as `npm start` printed it. */
export function login(role: string): Login {
  const found = library().logins.find((candidate) => candidate.role === role)
  if (found === undefined) throw new Error(`npm start printed no login for the role "${role}".`)
  return found
}

/** Everything that both apps have logged so far. */
export const log = (): string => readFileSync(logFile, 'utf8')
