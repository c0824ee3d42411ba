import type { BasePayload, UIFieldServerComponent } from 'payload'
import { addressOf } from '../dashboard/list-address'
import { countLessUrgent } from './release-steps'
import styles from './ReleasePanel.module.css'
import { ReleaseSteps } from './ReleaseSteps.client'
import { findAddresses } from './report/addresses'
import { findPeople } from './report/find-people'
import { HistoryView } from './report/HistoryView'
import { RedFindings } from './report/RedFindings'
import { timeInWords } from './report/time-in-words'
import { ChangedCases, WhatChanged } from './report/WhatChanged'
import { WhatWasProved } from './report/WhatWasProved'
import { WhoIsAffected } from './report/WhoIsAffected'
import { findRelease, findReleases, type ReleaseRow } from './release-row'
import { actsOn, type ReleaseAct } from './release-acts'
import { roleOf } from './roles'
import { stepOf } from './running-checks'
import { nextAct, stateLabels } from './steps'

/** Where a release stands, what its checks found, whom it concerns, and what can be done next. */
export const ReleasePanel: UIFieldServerComponent = async ({ id, payload, req }) => {
  const release = id === undefined ? null : await findRelease(payload, String(id))
  if (release === null) return null
  const { number, state } = release
  return (
    <section className={styles.panel} aria-labelledby="release-state">
      <h2 id="release-state" className={styles.state} data-state={state}>
        Release {number}. {stateLabels[state]}
      </h2>
      <p>
        {nextAct[state]}{' '}
        <a href={addressOf(payload, `/try-it?of=${number}`)}>Try the questionnaire on it</a>.
      </p>
      <ReleaseSteps
        api={`${req.payload.config.routes.api}/releases`}
        release={release.id}
        acts={await actsFor(payload, release, roleOf(req.user))}
        needsNote={countLessUrgent(release) > 0}
        running={stepOf(release.id)}
      />
      <Report release={release} payload={payload} />
      <HistoryView history={release.history} people={await findPeople(payload, release.history)} />
    </section>
  )
}

/** From the live release one can go back to the one before. */
async function actsFor(
  payload: BasePayload,
  release: ReleaseRow,
  role: string | null,
): Promise<readonly ReleaseAct[]> {
  const where = { state: { equals: 'superseded' } }
  const [before] =
    release.state === 'live'
      ? await findReleases(payload, where, { limit: 1, sort: '-liveUntil' })
      : []
  return actsOn(release, before ?? null, role)
}

type ReportProps = { readonly release: ReleaseRow; readonly payload: BasePayload }

async function Report({ release: { report, state }, payload }: ReportProps) {
  if (report === null) return null
  const addressOf = await findAddresses(payload, report)
  const { changes, vignettes } = report
  return (
    <div className={styles.report}>
      <p className={styles.verdict} data-outcome={report.outcome}>
        <strong>
          {report.outcome === 'passed' ? 'The checks passed' : 'The checks refuse it'}
        </strong>
        , on {timeInWords(report.checkedAt)} (UTC), in {(report.tookMs / 1000).toFixed(1)} seconds.
      </p>
      <RedFindings report={report} addressOf={addressOf} />
      <WhoIsAffected changes={changes} />
      <section aria-labelledby="what-changes">
        <h3 id="what-changes">
          {changes === null
            ? 'What changes'
            : `What ${state === 'live' || state === 'superseded' ? 'changed' : 'changes'} since release ${changes.since}`}
        </h3>
        <WhatChanged documents={changes?.documents ?? []} addressOf={addressOf} />
        <ChangedCases changes={vignettes.changes} addressOf={addressOf} />
      </section>
      <WhatWasProved report={report} addressOf={addressOf} />
    </div>
  )
}
