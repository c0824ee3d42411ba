import type { Certainty, Effect, TreatmentEvidence } from '@unknot/content-schema'
import styles from './EvidenceLine.module.css'
import { certaintyWords, effectSigns, effectWords, stanceWords } from './words'

type Props = {
  readonly certainty: Certainty
  readonly effect: Effect
  readonly guidelines?: TreatmentEvidence['guidelines']
  /** Where the reader can find out what the words mean. */
  readonly isLinked?: boolean
}

/** How sure anyone is, and how big the effect is: two facts, each in words. */
export function EvidenceLine({ certainty, effect, guidelines, isLinked = false }: Props) {
  return (
    <p className={styles.line}>
      <span className={styles.certainty}>
        <Bars certainty={certainty} />
        {certaintyWords[certainty]}
      </span>{' '}
      <span className={styles.effect}>
        <span className={styles.sign} aria-hidden="true">
          {effectSigns[effect]}
        </span>
        {effectWords[effect]}
      </span>
      {guidelines !== undefined && guidelines !== 'silent' && (
        <>
          {' '}
          <span className={styles.stance}>{stanceWords[guidelines]}</span>
        </>
      )}
      {isLinked && (
        <>
          {' '}
          <a className={styles.method} href="/how-we-grade">
            How we grade
          </a>
        </>
      )}
    </p>
  )
}

const filledBars = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'not-graded': 0,
} as const satisfies Record<Certainty, number>

const bars = [
  { x: 0, height: 6 },
  { x: 8, height: 9 },
  { x: 16, height: 12 },
  { x: 24, height: 15 },
] as const

function Bars({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg className={styles.bars} viewBox="0 0 31 16" aria-hidden="true">
      {bars.map(({ x, height }, index) => (
        <rect
          key={x}
          x={x + 0.75}
          y={15.25 - height}
          width="5.5"
          height={height}
          fill={index < filledBars[certainty] ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  )
}
