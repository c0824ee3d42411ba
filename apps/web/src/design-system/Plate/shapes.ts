import type { Body } from './postures'
import { along, angleBetween, angleOf, type Limb, type Point, type Skeleton } from './skeleton'

/** Half the thickness at shoulder, elbow, wrist and tip; at hip, knee, ankle and tip. */
const armRadii = [5.8, 4.8, 3.6, 3] as const
const legRadii = [9.5, 6.8, 4.8, 3.4] as const

/** Paths of the parts of a body, from the back to the front. Parts of one layer are drawn as one. */
export type Layer = { readonly kind: 'far' | 'near'; readonly paths: readonly string[] }

/** What is drawn of a body, without its head. */
export function layersOf(body: Body, skeleton: Skeleton): readonly Layer[] {
  const { arms, legs } = skeleton
  const [arm, otherArm] = [limb(arms[0], armRadii), limb(arms[1], armRadii)]
  const [leg, otherLeg] = [limb(legs[0], legRadii), limb(legs[1], legRadii)]
  const trunk =
    body.view === 'side' ? trunkFromTheSide(body, skeleton) : trunkFromTheFront(skeleton)
  if (body.view === 'side') {
    return [
      { kind: 'far', paths: [otherArm] },
      { kind: 'far', paths: [otherLeg] },
      { kind: 'near', paths: [leg, trunk] },
      { kind: 'near', paths: [arm] },
    ]
  }
  const middle = middleOf(body.upperLeg, [leg, otherLeg], trunk)
  const both: readonly Layer[] = [
    { kind: 'near', paths: [arm] },
    { kind: 'near', paths: [otherArm] },
  ]
  return body.hasArmsBehind ? [...both, ...middle] : [...middle, ...both]
}

/** Trunk and legs from the front; where legs cross, the lower one comes first. */
function middleOf(
  upperLeg: Body['upperLeg'],
  [leg, otherLeg]: readonly [string, string],
  trunk: string,
): readonly Layer[] {
  switch (upperLeg) {
    case null:
      return [{ kind: 'near', paths: [leg, otherLeg, trunk] }]
    case 'first':
      return [
        { kind: 'far', paths: [otherLeg] },
        { kind: 'near', paths: [leg, trunk] },
      ]
    case 'second':
      return [
        { kind: 'far', paths: [leg] },
        { kind: 'near', paths: [otherLeg, trunk] },
      ]
    default:
      return upperLeg satisfies never
  }
}

function limb(points: Limb, radii: readonly [number, number, number, number]): string {
  const [root, middle, end, tip] = points
  return [
    capsule(root, middle, radii[0], radii[1]),
    capsule(middle, end, radii[1], radii[2]),
    capsule(end, tip, radii[2], radii[3]),
  ].join('')
}

/** The trunk bends in a smooth curve from hip over waist to chest. */
function trunkFromTheSide({ tummy }: Body, skeleton: Skeleton): string {
  const { hip, waist, chest, neck } = skeleton
  const top = between(chest, waist, 0.16)
  const control: Point = [
    2 * waist[0] - (hip[0] + top[0]) / 2,
    2 * waist[1] - (hip[1] + top[1]) / 2,
  ]
  const steps = Array.from({ length: 9 }, (_, step) => step / 8)
  const beads = steps.map((at) => ({ at: onCurve(hip, control, top, at), radius: trunkRadius(at) }))
  const parts = beads.slice(1).map((bead, index) => {
    const before = beads[index] ?? bead
    return capsule(before.at, bead.at, before.radius, bead.radius)
  })
  return [...parts, tummyOf(tummy, skeleton), capsule(top, neck, 6.2, 4.8)].join('')
}

/** What stands out in front of the waist; nothing where the tummy is flat. */
function tummyOf(out: number, { hip, waist, chest }: Skeleton): string {
  if (out === 0) return ''
  const forwards = angleBetween(hip, chest) + 90
  const low = along(hip, forwards, 11)
  const high = along(between(waist, chest, 0.5), forwards, 8.5)
  const most = along(waist, forwards, 9.5 + out)
  const control: Point = [
    2 * most[0] - (low[0] + high[0]) / 2,
    2 * most[1] - (low[1] + high[1]) / 2,
  ]
  return `M${pair(high)}Q${pair(control)} ${pair(low)}L${pair(waist)}Z`
}

/** Half the depth of the trunk from hip (0) to shoulders (1). */
function trunkRadius(at: number): number {
  return 12.6 - 3 * Math.sin(Math.PI * Math.min(1, at * 1.25)) + (at > 0.75 ? (0.75 - at) * 6 : 0)
}

function trunkFromTheFront({ waist, chest, neck, shoulders, hips }: Skeleton): string {
  const [right, left] = shoulders
  const across: Point = [hips[0][0] - hips[1][0], hips[0][1] - hips[1][1]]
  const size = Math.hypot(...across) || 1
  const side = (distance: number): Point => [
    waist[0] + (across[0] / size) * distance,
    waist[1] + (across[1] / size) * distance,
  ]
  const [hipRight, hipLeft] = hips
  const armpit = (shoulder: Point, other: Point): Point => {
    const inward = between(shoulder, other, 0.06)
    return between(inward, between(hipRight, hipLeft, 0.5), 0.16)
  }
  const flank = [
    `M${pair(right)}`,
    `L${pair(armpit(right, left))}`,
    `Q${pair(side(12))} ${pair(side(13.2))}`,
    `Q${pair(side(14.6))} ${pair(outer(hipRight, hipLeft, 9))}`,
    `L${pair(outer(hipLeft, hipRight, 9))}`,
    `Q${pair(side(-14.6))} ${pair(side(-13.2))}`,
    `Q${pair(side(-12))} ${pair(armpit(left, right))}`,
    `L${pair(left)}Z`,
  ].join('')
  return [
    flank,
    capsule(right, left, 5.8, 5.8),
    capsule(hipRight, hipLeft, 9.2, 9.2),
    capsule(chest, neck, 5.6, 5),
    // The slope from the neck to the shoulders.
    `M${pair(between(chest, neck, 0.75))}L${pair(right)}L${pair(left)}Z`,
  ].join('')
}

/** The line of the spine, seen from behind. */
export function spineOf({ hip, waist, chest, neck }: Skeleton): string {
  return `M${[between(chest, neck, 0.6), chest, waist, between(hip, waist, 0.1)].map(pair).join('L')}`
}

/** A point beside `from`, on the side away from `other`. */
function outer(from: Point, other: Point, distance: number): Point {
  const size = Math.hypot(from[0] - other[0], from[1] - other[1]) || 1
  return [
    from[0] + ((from[0] - other[0]) / size) * distance,
    from[1] + ((from[1] - other[1]) / size) * distance,
  ]
}

/** A head and what tells its direction, around the middle of the head and upright. */
export function headOf(body: Body): { readonly skull: string; readonly features: string } {
  if (body.view === 'side') {
    return {
      skull:
        'M-8.6 0C-8.8 -8 -3.5 -11.8 1 -11.8C6.5 -11.8 9 -8 9 -3.5L11.2 1.2L9 2.2L8.6 6.5C8 9.5 5.5 10.5 2.5 11C-3 11.5 -8.4 8 -8.6 0Z',
      features: dot(5.6, -1.6),
    }
  }
  const skull = 'M-9 0A9 11.8 0 1 1 9 0A9 11.8 0 1 1 -9 0Z'
  return { skull, features: body.view === 'back' ? '' : faceOf(body) }
}

function faceOf({ turn, nod }: Body): string {
  const across = Math.sin((turn * Math.PI) / 180)
  const down = Math.sin((nod * Math.PI) / 180) * 6
  const eyes = [-3.4, 3.4].map((at) => at + across * 6.2).filter((at) => Math.abs(at) < 7.6)
  const middle = across * 6
  return [
    ...eyes.map((at) => dot(at, down - 2)),
    `M${pair([across * 7.5, down - 1.5])}L${pair([across * 11 + 0.6, down + 2.6])}L${pair([across * 8.3 - 0.6, down + 3])}`,
    `M${pair([middle - 2.4, down * 0.6 + 6.2])}H${short(middle + 2.4)}`,
  ].join('')
}

function dot(x: number, y: number): string {
  return `M${pair([x - 0.7, y])}a.7 .7 0 1 0 1.4 0a.7 .7 0 1 0 -1.4 0Z`
}

/** Two circles and the strip between them. */
function capsule(from: Point, to: Point, radius: number, toRadius: number): string {
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [big, other, r, s] =
    radius >= toRadius ? [from, to, radius, toRadius] : [to, from, toRadius, radius]
  if (distance <= r - s + 0.01) return circle(big, r)
  const direction = Math.atan2(other[1] - big[1], other[0] - big[0])
  const spread = Math.acos((r - s) / distance)
  const on = (middle: Point, size: number, angle: number): Point => [
    middle[0] + Math.cos(angle) * size,
    middle[1] + Math.sin(angle) * size,
  ]
  return [
    `M${pair(on(big, r, direction + spread))}`,
    `A${short(r)} ${short(r)} 0 1 1 ${pair(on(big, r, direction - spread))}`,
    `L${pair(on(other, s, direction - spread))}`,
    `A${short(s)} ${short(s)} 0 0 1 ${pair(on(other, s, direction + spread))}Z`,
  ].join('')
}

function circle([x, y]: Point, radius: number): string {
  const r = short(radius)
  return `M${pair([x - radius, y])}a${r} ${r} 0 1 1 ${short(radius * 2)} 0a${r} ${r} 0 1 1 ${short(-radius * 2)} 0Z`
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function onCurve(from: Point, control: Point, to: Point, at: number): Point {
  return between(between(from, control, at), between(control, to, at), at)
}

/** The box around a body: left, top, right, bottom. */
export function boxOf(body: Body, skeleton: Skeleton): readonly [number, number, number, number] {
  const { head, hips, hip, shoulders, arms, legs } = skeleton
  const trunk = body.view === 'side' ? 12.6 : 9.5
  const discs: readonly (readonly [Point, number])[] = [
    [along(head, angleOf(body.head), 1), 11.5],
    [hip, trunk],
    ...hips.map((at) => [at, 9.5] as const),
    ...shoulders.map((at) => [at, body.view === 'side' ? 10.5 : 5.8] as const),
    ...arms.flatMap((points) => points.map((at, index) => [at, armRadii[index] ?? 3] as const)),
    ...legs.flatMap((points) => points.map((at, index) => [at, legRadii[index] ?? 3] as const)),
  ]
  return [
    Math.min(...discs.map(([at, radius]) => at[0] - radius)),
    Math.min(...discs.map(([at, radius]) => at[1] - radius)),
    Math.max(...discs.map(([at, radius]) => at[0] + radius)),
    Math.max(...discs.map(([at, radius]) => at[1] + radius)),
  ]
}

/** "12.3 4.5" */
export function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}
