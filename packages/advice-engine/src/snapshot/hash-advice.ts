import type { Advice } from '../advice.js'
import { hashJson } from './hash-json.js'

/**
 * SHA-256 of advice as canonical JSON, in lower case hexadecimal: equal wherever the same release gives the same
 * answers the same advice. Members that are left out and members that are undefined count as the same.
 *
 * @throws {NotJsonError} @throws {CryptoUnsupportedError}
 */
export async function hashAdvice(advice: Advice): Promise<string> {
  return hashJson(withoutUndefined(advice))
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutUndefined(member)]))
}
