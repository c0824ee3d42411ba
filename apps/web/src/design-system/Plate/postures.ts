import type { Pose } from '@unknot/content-schema'

/** A direction, and the share of the length that is seen. */
export type Part = number | readonly [number, number]
/** Where wrist or ankle is: to the right of the hip, and above it. */
export type Reach = {
  readonly to: readonly [number, number]
  readonly bend: 'left' | 'right' | 'up' | 'down'
}
export type Arm =
  | { readonly upper: Part; readonly lower: Part; readonly hand?: Part | undefined }
  | (Reach & { readonly hand?: Part | undefined })
export type Leg =
  | { readonly thigh: Part; readonly shin: Part; readonly foot?: Part | undefined }
  | (Reach & { readonly foot?: Part | undefined })

/** A pose with nothing left out. */
export type Body = {
  readonly view: 'side' | 'front' | 'back'
  readonly isSeenFromAbove: boolean
  readonly lower: Part
  readonly upper: Part
  readonly neck: Part
  readonly head: Part
  readonly turn: number
  readonly nod: number
  readonly shoulders: readonly [number, number]
  readonly arms: readonly [Arm, Arm]
  readonly legs: readonly [Leg, Leg]
  readonly upperLeg: 'first' | 'second' | null
  readonly tummy: number
  readonly hasArmsBehind: boolean
  readonly lift: number
}

const still = {
  turn: 0,
  nod: 0,
  shoulders: [0, 0],
  upperLeg: null,
  tummy: 0,
  hasArmsBehind: false,
  lift: 0,
  isSeenFromAbove: false,
} as const

const upright = { ...still, lower: 0, upper: 0, neck: 0, head: 0 } as const

const standing = {
  ...upright,
  arms: [
    { upper: 170, lower: 175 },
    { upper: 190, lower: 185 },
  ],
  legs: [
    { thigh: 177, shin: 180 },
    { thigh: 183, shin: 180 },
  ],
} as const

const seated = {
  ...upright,
  arms: [
    { upper: 168, lower: 200 },
    { upper: 192, lower: 160 },
  ],
  legs: [
    { thigh: [172, 0.35], shin: 180 },
    { thigh: [188, 0.35], shin: 180 },
  ],
} as const

const bodies: Readonly<Record<Pose['posture'], Body>> = {
  stand: {
    ...still,
    view: 'side',
    lower: 0,
    upper: 0,
    neck: 6,
    head: 0,
    arms: [
      { upper: 178, lower: 172 },
      { upper: 184, lower: 176 },
    ],
    legs: [
      { thigh: 180, shin: 181, foot: 92 },
      { thigh: 177, shin: 182, foot: 92 },
    ],
  },
  sit: {
    ...still,
    view: 'side',
    lower: 0,
    upper: 2,
    neck: 6,
    head: 0,
    arms: [
      { upper: 168, lower: 118 },
      { upper: 172, lower: 122 },
    ],
    legs: [
      { thigh: 92, shin: 180, foot: 90 },
      { thigh: 90, shin: 177, foot: 90 },
    ],
  },
  kneel: {
    ...still,
    view: 'side',
    lower: 0,
    upper: 0,
    neck: 6,
    head: 0,
    arms: [
      { upper: 178, lower: 170 },
      { upper: 184, lower: 176 },
    ],
    legs: [
      { thigh: 180, shin: 270, foot: 270 },
      { thigh: 177, shin: 270, foot: 270 },
    ],
  },
  'hands-and-knees': {
    ...still,
    view: 'side',
    lower: 88,
    upper: 88,
    neck: 80,
    head: 84,
    arms: [
      { upper: 178, lower: 180, hand: 95 },
      { upper: 181, lower: 180, hand: 95 },
    ],
    legs: [
      { thigh: 180, shin: 270, foot: 270 },
      { thigh: 177, shin: 270, foot: 270 },
    ],
  },
  'lie-on-back': {
    ...still,
    view: 'side',
    lower: 270,
    upper: 270,
    neck: 272,
    head: 270,
    arms: [
      { upper: 94, lower: 90 },
      { upper: 94, lower: 90 },
    ],
    legs: [
      { thigh: 40, shin: 160, foot: 92 },
      { thigh: 44, shin: 157, foot: 92 },
    ],
  },
  'lie-on-side': {
    ...still,
    view: 'front',
    lower: 270,
    upper: 270,
    neck: 270,
    head: 270,
    arms: [
      { upper: 110, lower: 70 },
      { upper: 300, lower: 285 },
    ],
    legs: [
      { thigh: [96, 0.75], shin: [120, 0.8] },
      { thigh: [86, 0.75], shin: [112, 0.8] },
    ],
  },
  'stand-front': { ...standing, view: 'front' },
  'stand-back': { ...standing, view: 'back' },
  'sit-front': { ...seated, view: 'front' },
  'sit-back': { ...seated, view: 'back' },
  'lie-seen-from-above': { ...standing, view: 'front', isSeenFromAbove: true },
  'lie-on-side-seen-from-above': {
    ...upright,
    view: 'side',
    isSeenFromAbove: true,
    arms: [
      { upper: 92, lower: 90 },
      { upper: 88, lower: 90 },
    ],
    legs: [
      { thigh: 96, shin: 184, foot: 130 },
      { thigh: 92, shin: 180, foot: 130 },
    ],
  },
}

/** A pose with what it leaves out taken from its posture. */
export function completePose({ posture, ...changes }: Pose): Body {
  const body = bodies[posture]
  return {
    ...body,
    lower: changes.lower ?? body.lower,
    upper: changes.upper ?? body.upper,
    neck: changes.neck ?? body.neck,
    head: changes.head ?? body.head,
    turn: changes.turn ?? body.turn,
    nod: changes.nod ?? body.nod,
    shoulders: changes.shoulders ?? body.shoulders,
    arms: changes.arms ?? body.arms,
    legs: changes.legs ?? body.legs,
    upperLeg: changes.upperLeg ?? body.upperLeg,
    tummy: changes.tummy ?? body.tummy,
    hasArmsBehind: changes.hasArmsBehind ?? body.hasArmsBehind,
    lift: changes.lift ?? body.lift,
  }
}
