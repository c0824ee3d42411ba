import { createHash } from 'node:crypto'

/** SHA-256 in lower case hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Enough of it to tell two versions of one document apart. */
export const shortHash = (text: string): string => sha256(text).slice(0, 16)

/** Version of a published document: the same content has the same version, everywhere. */
export const versionOf = (document: object): string => shortHash(JSON.stringify(document))
