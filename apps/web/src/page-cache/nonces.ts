import { randomBytes, timingSafeEqual } from 'node:crypto'
import { processWide } from '../content/process-wide'

type RenderSecrets = { readonly secret: string; readonly placeholder: string }

const byteCount = 24

/** Fresh for each response, and as long as the placeholder. */
export const freshNonce = (): string => randomBytes(byteCount).toString('base64url')

/** Unguessable and new with each process, so that no text can contain either. */
const secrets = (): RenderSecrets =>
  processWide('render-secrets', () => ({ secret: freshNonce(), placeholder: freshNonce() }))

/** Stands where the nonce will be. */
export const placeholderNonce = (): string => secrets().placeholder

/** By this header the process knows its own request for a page to keep. */
export const renderHeader = 'x-unknot-render'

export const renderSecret = (): string => secrets().secret

export function isRenderSecret(value: string): boolean {
  const [given, expected] = [Buffer.from(value), Buffer.from(renderSecret())]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
