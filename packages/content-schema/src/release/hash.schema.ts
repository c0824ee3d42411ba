import { z } from 'zod'

/** SHA-256 in lower case hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in hexadecimal.')
