import { fromBase64, toBase64 } from './bytes.js'
import { CryptoUnsupportedError, InvalidPrivateKeyError } from './snapshot-errors.js'

/** Ed25519 keys as text. The private one must never leave the server that seals. */
export type KeyPair = {
  /** PKCS #8, base64. */
  readonly privateKey: string
  /** Raw 32 bytes, base64. */
  readonly publicKey: string
}

const algorithm = 'Ed25519'

/** A new key pair for sealing releases. @throws {CryptoUnsupportedError} */
export async function generateKeyPair(): Promise<KeyPair> {
  const pair = await supported(() => subtle().generateKey(algorithm, true, ['sign', 'verify']))
  if (!('privateKey' in pair)) throw new CryptoUnsupportedError()
  const privateKey = await subtle().exportKey('pkcs8', pair.privateKey)
  const publicKey = await subtle().exportKey('raw', pair.publicKey)
  return {
    privateKey: toBase64(new Uint8Array(privateKey)),
    publicKey: toBase64(new Uint8Array(publicKey)),
  }
}

/** SHA-256. @throws {CryptoUnsupportedError} */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await supported(() => subtle().digest('SHA-256', bytes)))
}

/** Signs, and tells the public key that belongs to the private one. */
export async function sign(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: string,
): Promise<{ readonly signature: string; readonly publicKey: string }> {
  const key = await importPrivateKey(privateKey)
  const signature = await subtle().sign(algorithm, key, bytes)
  const { x } = await subtle().exportKey('jwk', key)
  if (x === undefined) throw new InvalidPrivateKeyError()
  return { signature: toBase64(new Uint8Array(signature)), publicKey: fromBase64Url(x) }
}

/** Whether a signature is that of the owner of this public key (32 bytes). @throws {CryptoUnsupportedError} */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return supported(async () => {
    const key = await subtle().importKey('raw', publicKey, algorithm, false, ['verify'])
    return subtle().verify(algorithm, key, signature, bytes)
  })
}

async function importPrivateKey(privateKey: string): Promise<CryptoKey> {
  const bytes = fromBase64(privateKey)
  if (bytes === null) throw new InvalidPrivateKeyError()
  try {
    return await subtle().importKey('pkcs8', bytes, algorithm, true, ['sign'])
  } catch (cause) {
    if (isUnsupported(cause)) throw new CryptoUnsupportedError(cause)
    throw new InvalidPrivateKeyError(cause)
  }
}

/** A page without HTTPS has `crypto` but no `subtle`; the types do not know that. */
function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (found === undefined) throw new CryptoUnsupportedError()
  return found
}

async function supported<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run()
  } catch (cause) {
    throw cause instanceof CryptoUnsupportedError ? cause : new CryptoUnsupportedError(cause)
  }
}

function isUnsupported(cause: unknown): boolean {
  return (
    cause instanceof CryptoUnsupportedError ||
    (cause instanceof Error && cause.name === 'NotSupportedError')
  )
}

function fromBase64Url(text: string): string {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/')
  return base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')
}
