import { compile, KnowledgeBaseError, type Engine } from '@unknot/advice-engine'
import { hashKnowledgeBase } from '@unknot/advice-engine/snapshot'
import { cover } from '@unknot/advice-engine/testkit'
import { propertyIds, verify, type PropertyId } from '@unknot/advice-engine/verify'
import type { KnowledgeBase, Vignette } from '@unknot/content-schema'
import type { CheckStep } from './check-steps'
import { checksReportSchema, type ChecksReport } from './checks-report'
import { compareAdvice } from './compare-advice'
import { compareFingerprints, findFailed, fingerprintsOf } from './patient-cases'
import { redFindings } from './red-findings'

/** What the checks read. */
export type CheckInputs = {
  readonly knowledgeBase: KnowledgeBase
  readonly vignettes: readonly Vignette[]
  readonly live: {
    readonly number: number
    readonly knowledgeBase: KnowledgeBase
    /** Of the patient cases that it was checked with; null where these are not known. */
    readonly fingerprints: Readonly<Record<string, string>> | null
  } | null
  /** ISO date and time. */
  readonly now: string
}

type Options = { readonly onStep?: (step: CheckStep) => void }

/** Everything that is looked at before a release may go live. */
export async function runChecks(
  { knowledgeBase, vignettes, live, now }: CheckInputs,
  { onStep = () => undefined }: Options = {},
): Promise<ChecksReport> {
  const begin = performance.now()
  onStep('read')
  const { engine, problems } = tryCompile(knowledgeBase)
  const found = engine === null ? nothingFound : examine(engine, vignettes, onStep)
  if (live !== null) onStep('compare')
  const fingerprints = fingerprintsOf(vignettes)
  const report = unjudgedSchema.parse({
    ...found,
    problems: [...problems, ...(vignettes.length === 0 ? [noVignettes] : [])],
    vignettes: {
      ...found.vignettes,
      fingerprints,
      changes: live?.fingerprints ? compareFingerprints(live.fingerprints, fingerprints) : null,
    },
    changes: live === null || engine === null ? null : await compareAdvice(live, engine),
    checkedAt: now,
    hash: await hashKnowledgeBase(knowledgeBase),
    tookMs: Math.round(performance.now() - begin),
  })
  return { ...report, outcome: redFindings(report).length === 0 ? 'passed' : 'failed' }
}

const unjudgedSchema = checksReportSchema.omit({ outcome: true })

const noVignettes = {
  place: 'vignettes',
  message: 'No vignette is published, so nothing was tried out. Publish at least one.',
}

const nothingFound = {
  properties: [],
  vignettes: { passed: 0, failed: [] },
  coverage: { untriedRules: [], rulesWithoutNearMiss: [], untriedContraindications: [] },
}

type OnStep = (step: CheckStep) => void

function examine(engine: Engine, vignettes: readonly Vignette[], onStep: OnStep) {
  const properties = verifyInSteps(engine, onStep)
  onStep('vignettes')
  const failed = findFailed(engine, vignettes)
  onStep('coverage')
  return {
    properties,
    vignettes: { passed: vignettes.length - failed.length, failed },
    coverage: findUntried(engine, vignettes),
  }
}

/** About order in the knowledge base. All others, also one that is still to come, are looked at as safety first. */
const aboutOrder: readonly PropertyId[] = [
  'everything-is-reachable',
  'nothing-is-redundant',
  'every-indication-reaches-someone',
  'every-reader-gets-an-answer',
  'interview-is-short',
]

function verifyInSteps(engine: Engine, onStep: OnStep) {
  onStep('prove')
  const first = propertyIds.filter((id) => !aboutOrder.includes(id))
  const proved = verify(engine, { properties: first })
  onStep('tidy')
  return [...proved.properties, ...verify(engine, { properties: aboutOrder }).properties]
}

function findUntried(engine: Engine, vignettes: readonly Vignette[]): ChecksReport['coverage'] {
  const { rules, contraindications } = cover(engine, vignettes)
  const untried = contraindications.filter(({ metBy }) => metBy.length === 0)
  return {
    untriedRules: rules.filter(({ metBy }) => metBy.length === 0).map(({ rule }) => rule),
    rulesWithoutNearMiss: rules
      .filter(({ nearlyMetBy }) => nearlyMetBy.length === 0)
      .map(({ rule }) => rule),
    untriedContraindications: untried.map((one) => `${one.treatment}: ${one.contraindication}`),
  }
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
