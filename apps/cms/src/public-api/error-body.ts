import type { errorBodySchema } from '@unknot/content-schema'
import type { z } from 'zod'

export type ErrorBody = z.infer<typeof errorBodySchema>
