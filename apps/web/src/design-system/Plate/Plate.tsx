import type { Plate as PlateContent, Prop } from '@unknot/content-schema'
import { useId } from 'react'
import { frameOf, isCloseUp, sceneOf, type Figure, type Scene } from './scene'
import { headOf, layersOf, pair, spineOf } from './shapes'
import { angleOf } from './skeleton'
import styles from './Plate.module.css'

type Props = {
  readonly plate: PlateContent
  /** What the plate is called in its caption, such as "1" or "Fig. 2". */
  readonly label: string
  /** The plates that it stands beside, so that all are drawn to the same scale. */
  readonly among?: readonly PlateContent[]
}

/** A numbered line drawing of a posture or a movement, drawn from data. */
export function Plate({ plate, label, among = [plate] }: Props) {
  const id = useId()
  const scene = sceneOf(plate)
  const scenes = among.map(sceneOf)
  const frame = frameOf(scene, scenes)
  const [x, , width] = frame
  const isClose = scenes.every(isCloseUp)
  return (
    <figure className={styles.plate}>
      <svg
        className={isClose ? styles.close : undefined}
        viewBox={frame.join(' ')}
        role="img"
        aria-label={plate.alternativeText}
      >
        <Ground scene={scene} left={x} right={x + width} />
        <Things layer="behind" {...{ scene, frame }} />
        {scene.from !== null && <Start from={scene.from} />}
        <Things layer="held" {...{ scene, frame }} />
        <Person figure={scene.figure} />
        <Patches id={id} scene={scene} grain={isClose ? 0.65 : 1} />
        <Things layer="before" {...{ scene, frame }} />
        {plate.arrows?.map((arrow, index) => (
          <Arrow key={index} {...arrow} />
        ))}
      </svg>
      <figcaption>
        <b>{label}</b> {plate.caption}
      </figcaption>
    </figure>
  )
}

/** Where a thing is drawn. The start of a movement must not hide what is held on to. */
function layerOf({ kind }: Prop): 'behind' | 'held' | 'before' {
  if (kind === 'door-frame') return 'held'
  return kind === 'ball' || kind === 'band' ? 'before' : 'behind'
}

type ThingsProps = {
  readonly layer: ReturnType<typeof layerOf>
  readonly scene: Scene
  readonly frame: ReturnType<typeof frameOf>
}

function Things({ layer, scene, frame }: ThingsProps) {
  return scene.plate.props
    ?.filter((prop) => layerOf(prop) === layer)
    .map((prop, index) => <Thing key={index} {...{ prop, scene, frame }} />)
}

function Ground({ scene, left, right }: { readonly scene: Scene; left: number; right: number }) {
  if (scene.figure.body.isSeenFromAbove) return null
  return <path className={styles.floor} d={`M${left + 4} ${scene.floor}H${right - 4}`} />
}

function Person({ figure: { body, skeleton } }: { readonly figure: Figure }) {
  const head = headOf(body)
  const layers = layersOf(body, skeleton)
  // From the side the nearer arm is in front of the head, from the front both arms are.
  const before = layers.length - armsInFront(body)
  const drawn = layers.map(({ kind, paths }, index) => (
    <g key={index} className={kind === 'far' ? styles.far : styles.near}>
      <path className={styles.line} d={paths.join('')} />
      <path className={styles.fill} d={paths.join('')} />
    </g>
  ))
  return (
    <g>
      {drawn.slice(0, before)}
      <g
        className={styles.near}
        transform={`translate(${pair(skeleton.head)}) rotate(${angleOf(body.head)})`}
      >
        <path className={styles.line} d={head.skull} />
        <path className={styles.fill} d={head.skull} />
        <path className={styles.features} d={head.features} />
      </g>
      {body.view === 'back' && <path className={styles.spine} d={spineOf(skeleton)} />}
      {drawn.slice(before)}
    </g>
  )
}

function armsInFront({ view, hasArmsBehind }: Figure['body']): number {
  if (view === 'side') return 1
  return hasArmsBehind ? 0 : 2
}

function Start({ from }: { readonly from: NonNullable<Scene['from']> }) {
  const { body, skeleton, shift } = from
  const paths = layersOf(body, skeleton).flatMap((layer) => layer.paths)
  const at = `translate(${pair(skeleton.head)}) rotate(${angleOf(body.head)})`
  return (
    <g className={styles.start} transform={`translate(${pair(shift)})`}>
      <path className={styles.line} d={paths.join('')} />
      <path className={styles.line} d={headOf(body).skull} transform={at} />
      <path className={styles.fill} d={paths.join('')} />
      <path className={styles.fill} d={headOf(body).skull} transform={at} />
    </g>
  )
}

type PatchesProps = {
  readonly id: string
  readonly scene: Scene
  /** How coarse hatching and dots are. */
  readonly grain: number
}

function Patches({ id, scene: { plate, figure }, grain }: PatchesProps) {
  const { patches = [] } = plate
  if (patches.length === 0) return null
  const { body, skeleton } = figure
  return (
    <g>
      <defs>
        <pattern
          id={`${id}m`}
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45) scale(${grain})`}
        >
          <path className={styles.hatch} d="M1.5 0V3" />
        </pattern>
        <pattern
          id={`${id}p`}
          x="-1.2"
          y="-1.2"
          width="2.4"
          height="2.4"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${grain})`}
        >
          <circle className={styles.stipple} cx="1.2" cy="1.2" r=".65" />
        </pattern>
        <clipPath id={`${id}c`}>
          <path
            d={layersOf(body, skeleton)
              .flatMap(({ paths }) => paths)
              .join('')}
          />
          <path
            d={headOf(body).skull}
            transform={`translate(${pair(skeleton.head)}) rotate(${angleOf(body.head)})`}
          />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}c)`}>
        {patches.map(({ kind, at, size, tilt = 0 }, index) => (
          <ellipse
            key={index}
            className={kind === 'muscle' ? styles.muscle : styles.pain}
            fill={`url(#${id}${kind === 'muscle' ? 'm' : 'p'})`}
            rx={size[0]}
            ry={size[1]}
            transform={`translate(${at[0]} ${-at[1]}) rotate(${tilt})`}
          />
        ))}
      </g>
    </g>
  )
}

function Thing({
  prop,
  scene,
  frame: [left, top, width],
}: {
  readonly prop: Prop
  readonly scene: Scene
  readonly frame: ThingsProps['frame']
}) {
  const { floor } = scene
  switch (prop.kind) {
    case 'chair':
      return <path className={styles.thing} d={chair(prop.back, floor)} />
    case 'wall':
      return <path className={styles.wall} d={`M${prop.at} ${top + 4}V${floor}`} />
    case 'wall-behind':
      return (
        <path
          className={styles.mat}
          d={`M${left + 8} ${top + 4}h${width - 16}V${floor}h${16 - width}Z`}
        />
      )
    case 'door-frame':
      return (
        <path
          className={styles.thing}
          d={`M${prop.at} ${top + 4}V${floor}M${prop.at + 6} ${top + 4}V${floor}`}
        />
      )
    case 'ball':
      return <circle className={styles.ball} cx={prop.at[0]} cy={-prop.at[1]} r={prop.radius} />
    case 'band':
      return (
        <path
          className={styles.band}
          d={`M${prop.through.map(([x, y]) => pair([x, -y])).join('L')}`}
        />
      )
    case 'cushion':
      return (
        <rect
          className={styles.cushion}
          x={prop.at[0] - prop.width / 2}
          y={-prop.at[1] - 4}
          width={prop.width}
          height="8"
          rx="3.5"
        />
      )
    case 'mat':
      return (
        <path
          className={scene.figure.body.isSeenFromAbove ? styles.sheet : styles.mat}
          d={scene.mat}
        />
      )
    default:
      return prop satisfies never
  }
}

/** Seat below the hip, legs to the floor. */
function chair(back: Extract<Prop, { kind: 'chair' }>['back'], floor: number): string {
  const seat = `M-17 13H20M18 13V${floor}M-15 13V${floor}`
  switch (back) {
    case 'left':
      return `${seat}M-15 13V-36`
    case 'right':
      return `${seat}M18 13V-36`
    case 'behind':
      return `M-25 13H25M23 13V${floor}M-23 13V${floor}M-25 13V-36H25V13`
    case 'none':
      return seat
    default:
      return back satisfies never
  }
}

function Arrow({
  from,
  to,
  curve = 0,
}: {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly curve?: number | undefined
}) {
  const [x, y, toX, toY] = [from[0], -from[1], to[0], -to[1]]
  const size = Math.hypot(toX - x, toY - y) || 1
  const bow: readonly [number, number] = [
    (x + toX) / 2 - ((toY - y) / size) * curve * 2,
    (y + toY) / 2 + ((toX - x) / size) * curve * 2,
  ]
  const angle = (Math.atan2(toY - bow[1], toX - bow[0]) * 180) / Math.PI
  return (
    <g>
      <path className={styles.arrow} d={`M${pair([x, y])}Q${pair(bow)} ${pair([toX, toY])}`} />
      <path
        className={styles.point}
        d="M2 0L-6 -4L-4.5 0L-6 4Z"
        transform={`translate(${pair([toX, toY])}) rotate(${Math.round(angle)})`}
      />
    </g>
  )
}
