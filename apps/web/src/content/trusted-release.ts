import { isDeepStrictEqual } from 'node:util'
import { buildIndex, compile, type Result } from '@unknot/advice-engine'
import { open } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema, type SealedRelease } from '@unknot/content-schema'
import { z } from 'zod'

/**
 * Accepts a release that bears the seal of the trusted key, has our shape, and compiles to the index that it has, if it
 * has one; says why not otherwise.
 */
export async function trustRelease(
  sealed: unknown,
  publicKey: string,
): Promise<Result<SealedRelease, string>> {
  const opened = await open(sealed, { publicKey })
  if (opened.outcome === 'problem') return { outcome: 'problem', problem: opened.problem.message }
  const parsed = sealedReleaseSchema.safeParse(sealed)
  if (!parsed.success) return { outcome: 'problem', problem: z.prettifyError(parsed.error) }
  try {
    const { knowledgeBase, manifest, index } = parsed.data
    const built = buildIndex(compile(knowledgeBase, { release: manifest.hash }))
    if (index === undefined || isDeepStrictEqual(index, built)) {
      return { outcome: 'ok', value: parsed.data }
    }
    const problem =
      'The knowledge base of the release compiles to another index than was sealed with it. Seal it again with this version of the engine.'
    return { outcome: 'problem', problem }
  } catch (error) {
    return { outcome: 'problem', problem: error instanceof Error ? error.message : String(error) }
  }
}
