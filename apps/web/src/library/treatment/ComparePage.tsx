import type { TreatmentPage } from '../../content/treatments'
import { Breadcrumbs } from '../../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../../design-system/Notice/Notice'
import { CompareChooser } from './CompareChooser'
import { ComparisonTable } from './ComparisonTable'
import type { Comparison } from './comparison'
import styles from './ComparePage.module.css'

type Props = {
  readonly comparison: Comparison
  readonly treatments: readonly TreatmentPage[]
}

/** Two to four treatments side by side, for one problem. */
export function ComparePage({ comparison, treatments }: Props) {
  const { chosen, problem, outcome } = comparison
  const isCompared = outcome === 'compared'
  return (
    <div className={styles.page}>
      <Breadcrumbs
        trail={[
          { label: 'Start', path: '/' },
          { label: 'Treatments', path: '/treatments' },
        ]}
      />
      <h1>Compare treatments</h1>
      <p className={styles.lead}>
        The same questions, asked of each. Danger signs come before any of them:{' '}
        <a href="/#danger-signs">look at these first</a>.
      </p>
      <Problem comparison={comparison} />
      {isCompared && <ComparisonTable treatments={chosen} problem={problem} />}
      {isCompared ? (
        <details className={styles.others}>
          <summary>Choose other treatments, or another problem</summary>
          <CompareChooser treatments={treatments} comparison={comparison} />
        </details>
      ) : (
        <CompareChooser treatments={treatments} comparison={comparison} />
      )}
    </div>
  )
}

/** Says what could not be compared, and how to go on. */
function Problem({ comparison }: Pick<Props, 'comparison'>) {
  const { outcome, chosen, unknown } = comparison
  if (outcome === 'nothing-chosen' || (outcome === 'compared' && unknown === 0)) return null
  return (
    <Notice kind="plain" title={titleOf(comparison)}>
      {unknown > 0 && (
        <p>
          {unknown === 1
            ? 'One treatment in the address is not in the library: it was'
            : `${unknown} treatments in the address are not in the library: they were`}{' '}
          renamed or taken down, or the address was mistyped.
        </p>
      )}
      {outcome === 'too-few' && (
        <p>Tick {chosen.length === 0 ? 'two to four' : 'at least one more'} below, and compare.</p>
      )}
      {outcome === 'too-many' && <p>Take some ticks away below, and compare.</p>}
    </Notice>
  )
}

function titleOf({ outcome, chosen }: Comparison): string {
  if (outcome === 'too-many') return `${chosen.length} treatments do not fit side by side`
  if (outcome === 'compared') return 'Not all of them are here'
  return chosen.length === 0 ? 'None of these is here' : 'One alone cannot be compared'
}
