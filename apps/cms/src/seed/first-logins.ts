import { randomInt } from 'node:crypto'
import type { BasePayload } from 'payload'

/** A login that was made, shown once. */
export type Login = { readonly role: string; readonly email: string; readonly password: string }

const people = [
  { role: 'admin', email: 'editor@unknot.example' },
  { role: 'clinical-reviewer', email: 'reviewer@unknot.example' },
] as const

/** Makes two logins if there is nobody who could sign in. Only hashes of the passwords are kept. */
export async function makeFirstLogins(payload: BasePayload): Promise<readonly Login[]> {
  const { totalDocs } = await payload.count({ collection: 'editors' })
  if (totalDocs > 0) return []
  const logins: Login[] = []
  for (const { role, email } of people) {
    const password = makePassword()
    await payload.create({ collection: 'editors', data: { role, email, password } })
    logins.push({ role, email, password })
  }
  return logins
}

/** No characters that look like others. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of five: about 99 bits. */
export const makePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
