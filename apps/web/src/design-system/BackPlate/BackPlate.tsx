import { useId, type ReactNode } from 'react'
import { outline, zones, type Zone } from './geometry'
import styles from './BackPlate.module.css'

type Props = {
  /** Number of the figure on its page. */
  readonly figure: number
  readonly caption: ReactNode
  /** Zones that are hatched, on both sides. */
  readonly marked: readonly string[]
  /** Numbers with leader lines; the key to them stands beside the plate. */
  readonly hasNumbers?: boolean
  /** The key, beside the figure and inside its frame. */
  readonly children?: ReactNode
}

/** An anatomical plate of the back: it shows where. What it shows is said in words beside or below it. */
export function BackPlate({ figure, caption, marked, hasNumbers = false, children }: Props) {
  // Two plates may stand on one page.
  const id = useId()
  return (
    <figure className={styles.plate}>
      <svg viewBox={hasNumbers ? '-44 0 408 470' : '0 0 320 470'} aria-hidden="true">
        <defs>
          <Hatch id={`${id}along`} angle={0} className={styles.fibre} />
          <Hatch id={`${id}across`} angle={90} className={styles.fibre} />
          <Hatch id={`${id}down`} angle={-62} className={styles.fibre} />
          <Hatch id={`${id}up`} angle={48} className={styles.fibre} />
          <Hatch id={`${id}hatch`} angle={45} className={styles.madder} />
          <g id={`${id}half`}>
            <path d={outline} className={styles.body} />
            {zones.map((zone) => (
              <ZonePath key={zone.id} id={id} zone={zone} isMarked={marked.includes(zone.id)} />
            ))}
          </g>
        </defs>
        <use href={`#${id}half`} transform="matrix(-1 0 0 1 320 0)" />
        <use href={`#${id}half`} />
        <path d="M160 128V380" className={styles.spine} strokeDasharray="2 11" />
        <text x="30" y="30" textAnchor="middle" className={styles.side}>
          Left
        </text>
        <text x="290" y="30" textAnchor="middle" className={styles.side}>
          Right
        </text>
        {hasNumbers &&
          zones.map((zone, index) => <Leader key={zone.id} zone={zone} number={index + 1} />)}
      </svg>
      {children !== undefined && <div>{children}</div>}
      <figcaption>
        <b>Fig. {figure}</b> {caption}
      </figcaption>
    </figure>
  )
}

function Hatch({
  id,
  angle,
  className,
}: {
  readonly id: string
  readonly angle: number
  readonly className: string | undefined
}) {
  return (
    <pattern
      id={id}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <path d="M2 0V4" className={className} />
    </pattern>
  )
}

type ZonePathProps = { readonly id: string; readonly zone: Zone; readonly isMarked: boolean }

function ZonePath({ id, zone, isMarked }: ZonePathProps) {
  return (
    <>
      <path d={zone.path} className={styles.ground} />
      <path
        d={zone.path}
        className={isMarked ? styles.marked : styles.zone}
        fill={`url(#${id}${isMarked ? 'hatch' : zone.fibre})`}
      />
    </>
  )
}

function Leader({ zone, number }: { readonly zone: Zone; readonly number: number }) {
  const { x, y, numberY } = zone.leader
  const isLeft = zone.side === 'left'
  const start = isLeft ? 320 - x : x
  const end = isLeft ? -20 : 338
  const bend = isLeft ? end + 30 : end - 30
  return (
    <>
      <path d={`M${start} ${y}L${bend} ${numberY}H${end}`} className={styles.leader} />
      <circle cx={start} cy={y} r="2" className={styles.dot} />
      <text
        x={isLeft ? end - 4 : end + 4}
        y={numberY + 5}
        textAnchor={isLeft ? 'end' : 'start'}
        className={styles.number}
      >
        {number}
      </text>
    </>
  )
}
