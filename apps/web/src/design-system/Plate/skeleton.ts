import type { Arm, Body, Leg, Part, Reach } from './postures'

/** Centimetres from the hip: to the right, and DOWN, as SVG counts. */
export type Point = readonly [number, number]
/** A limb from its root to its tip. */
export type Limb = readonly [Point, Point, Point, Point]

/** Where the joints are. */
export type Skeleton = {
  readonly hip: Point
  readonly waist: Point
  readonly chest: Point
  readonly neck: Point
  readonly head: Point
  /** In the order of the pose: nearer and farther, or right and left of the plate. */
  readonly shoulders: readonly [Point, Point]
  readonly hips: readonly [Point, Point]
  readonly arms: readonly [Limb, Limb]
  readonly legs: readonly [Limb, Limb]
}

/** Lengths in centimetres of a body of 170 cm. Not of clinical meaning: they make a drawing look like a person. */
const lengths = {
  lower: 27,
  upper: 31,
  neck: 10,
  head: 10.5,
  upperArm: 30,
  forearm: 26,
  hand: 9,
  thigh: 44,
  shin: 41,
  foot: 18,
  footFromFront: 9,
} as const

/** Half the width of the shoulders and of the hips, seen from the front. */
const halfWidths = { shoulders: 18, hips: 9.5 } as const

/** How far the shoulders are below the top of the trunk. */
const shoulderDrop = 6

/** Works out the joints of a body. The hip is where the plate counts from. */
export function skeletonOf(body: Body): Skeleton {
  const hip: Point = [0, 0]
  const waist = along(hip, body.lower, lengths.lower)
  const chest = along(waist, body.upper, lengths.upper)
  const neck = along(chest, body.neck, lengths.neck)
  const width = body.view === 'side' ? 0 : 1
  const shoulders = shouldersOf(body, chest)
  const hips = either(hip, angleOf(body.lower), halfWidths.hips * width)
  return {
    hip,
    waist,
    chest,
    neck,
    head: along(neck, body.head, lengths.head),
    shoulders,
    hips,
    arms: [armOf(body.arms[0], shoulders[0]), armOf(body.arms[1], shoulders[1])],
    legs: [legOf(body.legs[0], hips[0], body, 0), legOf(body.legs[1], hips[1], body, 1)],
  }
}

/** The angle of a part in degrees, clockwise from straight up. */
export function angleOf(part: Part): number {
  return typeof part === 'number' ? part : part[0]
}

/** The point that lies so far from another in this direction. */
export function along([x, y]: Point, part: Part, length: number): Point {
  const seen = typeof part === 'number' ? length : length * part[1]
  const radians = (angleOf(part) * Math.PI) / 180
  return [x + Math.sin(radians) * seen, y - Math.cos(radians) * seen]
}

function either(middle: Point, angle: number, halfWidth: number): [Point, Point] {
  return [along(middle, angle + 90, halfWidth), along(middle, angle - 90, halfWidth)]
}

function shouldersOf({ view, upper, shoulders: [out, up] }: Body, chest: Point): [Point, Point] {
  const angle = angleOf(upper)
  const middle = along(chest, angle + 180, shoulderDrop - up)
  if (view !== 'side') return either(middle, angle, halfWidths.shoulders + out)
  const both = along(middle, angle + 90, out)
  return [both, both]
}

function armOf(arm: Arm, shoulder: Point): Limb {
  const { upperArm, forearm, hand } = lengths
  if ('to' in arm) {
    const [elbow, wrist] = reach(shoulder, arm, upperArm, forearm)
    return [shoulder, elbow, wrist, along(wrist, arm.hand ?? angleBetween(elbow, wrist), hand)]
  }
  const elbow = along(shoulder, arm.upper, upperArm)
  const wrist = along(elbow, arm.lower, forearm)
  return [shoulder, elbow, wrist, along(wrist, arm.hand ?? angleOf(arm.lower), hand)]
}

function legOf(leg: Leg, hip: Point, { view }: Body, side: 0 | 1): Limb {
  const footLength = view === 'side' ? lengths.foot : lengths.footFromFront
  const foot = leg.foot ?? (view === 'side' ? 90 : side === 0 ? 160 : 200)
  if ('to' in leg) {
    const [knee, ankle] = reach(hip, leg, lengths.thigh, lengths.shin)
    return [hip, knee, ankle, along(ankle, foot, footLength)]
  }
  const knee = along(hip, leg.thigh, lengths.thigh)
  const ankle = along(knee, leg.shin, lengths.shin)
  return [hip, knee, ankle, along(ankle, foot, footLength)]
}

/** Both joints of a limb that reaches for a place; where that is too far, it points there. */
function reach(root: Point, { to, bend }: Reach, first: number, second: number): [Point, Point] {
  const goal: Point = [to[0], -to[1]]
  const distance = Math.hypot(goal[0] - root[0], goal[1] - root[1])
  const direction = angleBetween(root, goal)
  if (distance >= first + second) {
    const middle = along(root, direction, first)
    return [middle, along(middle, direction, second)]
  }
  const cosine = (first ** 2 + distance ** 2 - second ** 2) / (2 * first * Math.max(distance, 0.01))
  const turned = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  const ways = [along(root, direction + turned, first), along(root, direction - turned, first)]
  const [middle = root] = ways.toSorted((one, other) => towards(bend, other) - towards(bend, one))
  return [middle, along(middle, angleBetween(middle, goal), second)]
}

function towards(bend: Reach['bend'], [x, y]: Point): number {
  return { left: -x, right: x, up: -y, down: y }[bend]
}

/** The direction from one point to another, in degrees clockwise from straight up. */
export function angleBetween([x, y]: Point, [toX, toY]: Point): number {
  return (Math.atan2(toX - x, y - toY) * 180) / Math.PI
}
