import type { Advice } from '../advice.js'
import { canonicalJsonOfDefined } from './canonical-json.js'
import { hashText } from './hash-text.js'

/**
 * SHA-256 of advice as canonical JSON, in lower case hexadecimal: equal wherever the same release gives the same
 * answers the same advice. Members that are left out and members that are undefined count as the same.
 *
 * @throws {NotJsonError} @throws {CryptoUnsupportedError}
 */
export async function hashAdvice(advice: Advice): Promise<string> {
  return hashText(canonicalJsonOfDefined(advice))
}
