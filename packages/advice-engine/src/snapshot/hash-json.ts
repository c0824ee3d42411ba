import { toBytes, toHex } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import { sha256 } from './ed25519.js'

/**
 * SHA-256 of the canonical JSON, in lower case hexadecimal.
 *
 * @throws {NotJsonError} @throws {CryptoUnsupportedError}
 */
export async function hashJson(value: unknown): Promise<string> {
  return toHex(await sha256(toBytes(canonicalJson(value))))
}
