import type { CareLevel } from '@unknot/content-schema'
import styles from './CareCard.module.css'

const shapes = {
  emergency: { path: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', isFilled: true },
  urgent: { path: 'M12 3 22 21H2z', isFilled: false },
  soon: { path: 'M12 1.5 22.5 12 12 22.5 1.5 12z', isFilled: true },
  routine: { path: 'M12 2.5 21.5 12 12 21.5 2.5 12z', isFilled: false },
  'self-care': { path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', isFilled: false },
} as const satisfies Record<CareLevel, { path: string; isFilled: boolean }>

/** The sign of a care level: octagon, triangle, full diamond, empty diamond, circle. */
export function CareShape({ careLevel }: { readonly careLevel: CareLevel }) {
  const { path, isFilled } = shapes[careLevel]
  return (
    <svg className={styles.shape} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    </svg>
  )
}
