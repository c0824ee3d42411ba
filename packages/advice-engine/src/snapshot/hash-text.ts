import { toBytes, toHex } from './bytes.js'
import { sha256 } from './ed25519.js'

/** SHA-256 of a text, in lower case hexadecimal. @throws {CryptoUnsupportedError} */
export async function hashText(text: string): Promise<string> {
  return toHex(await sha256(toBytes(text)))
}
