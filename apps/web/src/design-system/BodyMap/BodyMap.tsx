import { bodySites } from '@unknot/content-schema'
import { useId } from 'react'
import { outline, zones, type Zone } from '../BackPlate/geometry'
import { choiceId, type Choice } from './choice'
import { ZoneLabel } from './ZoneLabel.client'
import styles from './BodyMap.module.css'

type Props = {
  /** Name of the checkboxes in their form. */
  readonly name: string
  /** The places, and after them whatever else can be ticked. A place has the id of its body site. */
  readonly choices: readonly Choice[]
  /** Ids that are ticked at first. */
  readonly ticked: readonly string[]
}

/**
 * Places on the back to tick, in a picture and in an equal list. A part of the picture is one more label of a checkbox
 * in the list, so that both work without any script and can never differ. Readers of a screen get the list alone.
 */
export function BodyMap({ name, choices, ticked }: Props) {
  const id = useId()
  const places = choices.filter((choice) => isPlace(choice.id))
  const numbers = new Map(places.map((place, index) => [place.id, index + 1]))
  const shown = zones.filter(({ site }) => numbers.has(site))
  return (
    <div className={styles.map}>
      <div className={styles.picture}>
        <svg viewBox="0 0 320 424" aria-hidden="true">
          <Definitions id={id} shown={shown} />
          <g transform="matrix(-1 0 0 1 320 0)">
            <Half id={id} shown={shown} />
          </g>
          <Half id={id} shown={shown} />
          <path d="M160 128V380" className={styles.spine} strokeDasharray="2 11" />
          <Words shown={shown} numbers={numbers} />
        </svg>
        <p className={styles.caption}>Tick in the list or on the picture: they are the same.</p>
      </div>
      <div className={styles.list}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice.id}>
            <input
              type="checkbox"
              id={choiceId(id, choice.id)}
              name={name}
              value={choice.id}
              defaultChecked={ticked.includes(choice.id)}
            />
            {numbers.has(choice.id) && (
              <b className={styles.badge} aria-hidden="true">
                {numbers.get(choice.id)}
              </b>
            )}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

const isPlace = (id: string): boolean => bodySites.some((site) => site === id)

type Drawn = { readonly id: string; readonly shown: readonly Zone[] }

function Definitions({ id, shown }: Drawn) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M2 0V4" className={styles.madder} />
      </pattern>
      {shown.map((zone) => (
        <clipPath id={`${id}-${zone.id}`} key={zone.id}>
          <path d={zone.path} />
        </clipPath>
      ))}
    </defs>
  )
}

/** One half of the back. */
function Half({ id, shown }: Drawn) {
  return (
    <>
      <path d={outline} className={styles.body} />
      {shown.map((zone) => (
        <g key={zone.id} data-site={zone.site}>
          <path d={zone.path} className={styles.ground} />
          <path d={zone.path} className={styles.hatching} fill={`url(#${id}-hatch)`} />
          <g clipPath={`url(#${id}-${zone.id})`}>
            <foreignObject x="0" y="0" width="320" height="424">
              <ZoneLabel box={choiceId(id, zone.site)} className={styles.zone} />
            </foreignObject>
          </g>
        </g>
      ))}
    </>
  )
}

/** The sides, and in each zone the number of its place in the list. */
function Words({
  shown,
  numbers,
}: {
  readonly shown: readonly Zone[]
  readonly numbers: ReadonlyMap<string, number>
}) {
  return (
    <g className={styles.words}>
      <text x="40" y="40" className={styles.side}>
        Left
      </text>
      <text x="280" y="40" className={styles.side}>
        Right
      </text>
      {shown.flatMap(({ id, site, leader: { x, y } }) =>
        [x, 320 - x].map((place) => (
          <text key={`${id} ${place}`} x={place} y={y + 4} className={styles.number}>
            {numbers.get(site)}
          </text>
        )),
      )}
    </g>
  )
}
