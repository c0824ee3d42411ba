import type { CheckStep } from './check-steps'
import type { Outcome } from './outcome'
import type { ReleaseRow } from './release-row'

type Running = {
  readonly outcome: Promise<Outcome<ReleaseRow>>
  step: CheckStep
}

const key = Symbol.for('unknot.cms.running-checks')

/** Pages and the API are separate instances of this module in Next, so what runs is kept where both see it. */
function runningChecks(): Map<string, Running> {
  const existing: Map<string, Running> | undefined = Reflect.get(globalThis, key)
  if (existing !== undefined) return existing
  const made = new Map<string, Running>()
  Reflect.set(globalThis, key, made)
  return made
}

/** What the checks of a release are at; null while none run. */
export const stepOf = (release: string): CheckStep | null =>
  runningChecks().get(release)?.step ?? null

/** Runs the checks of a release once at a time: whoever asks meanwhile gets the same outcome. */
export function checkOnce(
  release: string,
  check: (onStep: (step: CheckStep) => void) => Promise<Outcome<ReleaseRow>>,
): Promise<Outcome<ReleaseRow>> {
  const running = runningChecks()
  const known = running.get(release)
  if (known !== undefined) return known.outcome
  const onStep = (step: CheckStep) => {
    const mine = running.get(release)
    if (mine !== undefined) mine.step = step
  }
  const outcome = check(onStep).finally(() => running.delete(release))
  running.set(release, { outcome, step: 'read' })
  return outcome
}
