import { compile, type Result } from '@unknot/advice-engine'
import { open } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema, type SealedRelease } from '@unknot/content-schema'
import { z } from 'zod'

/** Accepts a release that bears the seal of the trusted key, has our shape, and compiles; says why not otherwise. */
export async function trustRelease(
  sealed: unknown,
  publicKey: string,
): Promise<Result<SealedRelease, string>> {
  const opened = await open(sealed, { publicKey })
  if (opened.outcome === 'problem') return { outcome: 'problem', problem: opened.problem.message }
  const parsed = sealedReleaseSchema.safeParse(sealed)
  if (!parsed.success) return { outcome: 'problem', problem: z.prettifyError(parsed.error) }
  try {
    compile(parsed.data.knowledgeBase)
    return { outcome: 'ok', value: parsed.data }
  } catch (error) {
    return { outcome: 'problem', problem: error instanceof Error ? error.message : String(error) }
  }
}
