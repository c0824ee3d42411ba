import type { UIFieldServerComponent } from 'payload'
import { ChecksReportView } from './ChecksReportView'
import styles from './ReleasePanel.module.css'
import { ReleaseSteps } from './ReleaseSteps.client'
import { findRelease } from './release-row'
import { mayTake, roleOf } from './roles'
import { canTake, labelOf, nextAct, releaseSteps, stateLabels } from './steps'

/** Where a release stands, what its checks found, and what can be done next. */
export const ReleasePanel: UIFieldServerComponent = async ({ id, payload, req }) => {
  const release = id === undefined ? null : await findRelease(payload, String(id))
  if (release === null) return null
  const { number, state, report } = release
  const role = roleOf(req.user)
  const possible = releaseSteps.filter((step) => canTake(step, state))
  const mine = possible.filter((step) => mayTake(step, role))
  return (
    <section className={styles.panel} aria-label={`Release ${number}`}>
      <h3 className={styles.state}>
        Release {number}. {stateLabels[state]}
      </h3>
      <p>{nextAct[state]}</p>
      <ReleaseSteps
        address={`${req.payload.config.routes.api}/releases/${release.id}`}
        steps={mine.map((step) => ({ step, label: labelOf(step, state) }))}
      />
      {report === null ? null : <ChecksReportView report={report} />}
    </section>
  )
}
