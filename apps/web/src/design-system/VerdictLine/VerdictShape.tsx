import type { FactCheckVerdict } from '@unknot/content-schema'
import styles from './VerdictLine.module.css'

/** What is drawn inside the box. */
const signs = {
  supported: 'M6 12.5 10.5 17 18 7.5',
  weak: 'M6.5 12h11',
  unsupported: '',
  harmful: 'M7 7l10 10M17 7 7 17',
  'unclear-wording': 'M9 9.5a3 3 0 1 1 4.2 2.7c-.9.4-1.2.9-1.2 1.8M12 17.2v.3',
  'not-a-claim': 'M17 6 7 18',
} as const satisfies Record<FactCheckVerdict, string>

/** The sign of a verdict: a box that is ticked, half, empty, crossed, queried or struck out. */
export const VerdictShape = ({ verdict }: { readonly verdict: FactCheckVerdict }) => (
  <svg className={styles.shape} viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={verdict === 'harmful' ? 'M2 2h20v20H2z' : 'M3 3h18v18H3z'}
      fill={verdict === 'harmful' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
    />
    <path
      className={verdict === 'harmful' ? styles.onFilled : undefined}
      d={signs[verdict]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
    />
  </svg>
)
