import { compile, KnowledgeBaseError, type Engine } from '@unknot/advice-engine'
import { hashKnowledgeBase } from '@unknot/advice-engine/snapshot'
import { runVignettes } from '@unknot/advice-engine/testkit'
import type { KnowledgeBase, Vignette } from '@unknot/content-schema'
import type { ChecksReport } from './checks-report'
import { compareWithLive } from './compare'

type Inputs = {
  readonly knowledgeBase: KnowledgeBase
  readonly vignettes: readonly Vignette[]
  readonly live: { readonly number: number; readonly knowledgeBase: KnowledgeBase } | null
  /** ISO date and time. */
  readonly now: string
}

/** Reads the knowledge base as the engine will, gives it every vignette, and compares it with what is live. */
export async function runChecks({
  knowledgeBase,
  vignettes,
  live,
  now,
}: Inputs): Promise<ChecksReport> {
  const compiled = tryCompile(knowledgeBase)
  const problems = [...compiled.problems, ...(vignettes.length === 0 ? [noVignettes] : [])]
  const results = compiled.engine === null ? [] : runVignettes(compiled.engine, vignettes).results
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  return {
    outcome: problems.length === 0 && failed.length === 0 ? 'passed' : 'failed',
    checkedAt: now,
    hash: await hashKnowledgeBase(knowledgeBase),
    problems,
    vignettes: {
      passed: results.length - failed.length,
      failed: failed.map(({ id, name, problems }) => ({ id, name, problems: [...problems] })),
    },
    changes: compareWithLive(live, knowledgeBase),
  }
}

const noVignettes = {
  place: 'vignettes',
  message: 'No vignette is published, so nothing was tried out. Publish at least one.',
}

type Compiled = { readonly engine: Engine | null; readonly problems: ChecksReport['problems'] }

function tryCompile(knowledgeBase: KnowledgeBase): Compiled {
  try {
    return { engine: compile(knowledgeBase), problems: [] }
  } catch (error) {
    if (!(error instanceof KnowledgeBaseError)) throw error
    const problems = error.problems.map(({ place, message }) => ({ place, message }))
    return { engine: null, problems }
  }
}
