import { siteSecretHeader } from '@unknot/content-schema'
import { timingSafeEqual } from 'node:crypto'
import { sha256 } from './hash'

/** Whether the site sent this. Compared in constant time, over hashes of equal length. */
export function isSite({ headers }: { readonly headers: Headers }, secret: string): boolean {
  const given = headers.get(siteSecretHeader) ?? ''
  return secret !== '' && timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(secret)))
}
