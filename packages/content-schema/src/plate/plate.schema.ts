import { z } from 'zod'

/** Degrees, clockwise from straight up: 0 up, 90 to the right, 180 down, 270 to the left. */
const angleSchema = z.number().min(-360).max(360)

/** The direction of a part; or direction and how much of its length is seen when it points towards the viewer. */
const partSchema = z.union([angleSchema, z.tuple([angleSchema, z.number().min(0).max(1)])], {
  error: 'Use an angle in degrees, or [angle, share of the length that is seen].',
})

/** A place on the plate in centimetres from the hip: to the right, and upwards. */
export const placeSchema = z.tuple([z.number().min(-250).max(250), z.number().min(-250).max(250)])

/** Where wrist or ankle is, instead of angles; `bend` says where on the plate elbow or knee points. */
const reachSchema = {
  to: placeSchema,
  bend: z.enum(['left', 'right', 'up', 'down']),
}

const armSchema = z.union([
  z.strictObject({ upper: partSchema, lower: partSchema, hand: partSchema.optional() }),
  z.strictObject({ ...reachSchema, hand: partSchema.optional() }),
])

const legSchema = z.union([
  z.strictObject({ thigh: partSchema, shin: partSchema, foot: partSchema.optional() }),
  z.strictObject({ ...reachSchema, foot: partSchema.optional() }),
])

/** How a body is held. What is left out is as in the posture that it starts from. */
export const poseSchema = z.strictObject({
  /** The posture that it starts from. */
  posture: z.enum([
    'stand',
    'sit',
    'kneel',
    'hands-and-knees',
    'lie-on-back',
    'lie-on-side',
    'stand-front',
    'stand-back',
    'sit-front',
    'sit-back',
    'lie-seen-from-above',
    'lie-on-side-seen-from-above',
  ]),
  /** Lower and upper half of the trunk, neck and head. */
  lower: partSchema.optional(),
  upper: partSchema.optional(),
  neck: partSchema.optional(),
  head: partSchema.optional(),
  /** Degrees to which the face is turned, seen from the front: -90 to the left of the plate, 90 to the right. */
  turn: z.number().min(-90).max(90).optional(),
  /** Degrees to which the face is tipped down, seen from the front; below zero it looks up. */
  nod: z.number().min(-45).max(60).optional(),
  /** Centimetres by which the shoulders are moved: outwards (from the side: forwards), and up to the ears. */
  shoulders: z.tuple([z.number().min(-8).max(8), z.number().min(-8).max(12)]).optional(),
  /** From the side: the nearer and the farther arm. From the front: that on the right of the plate, then the left. */
  arms: z.tuple([armSchema, armSchema]).optional(),
  legs: z.tuple([legSchema, legSchema]).optional(),
  /** Where legs cross, seen from the front or from above: the one that lies over the other. */
  upperLeg: z.enum(['first', 'second']).optional(),
  /** Centimetres by which the tummy stands out, seen from the side, as when breath goes in. */
  tummy: z.number().min(0).max(12).optional(),
  /** Whether the arms are drawn behind the trunk. */
  hasArmsBehind: z.boolean().optional(),
  /** Centimetres between the floor and the lowest part of the body. */
  lift: z.number().min(0).max(120).optional(),
})
export type Pose = z.infer<typeof poseSchema>

/** A thing that is used. Places are in centimetres from the hip of the figure. */
export const propSchema = z.discriminatedUnion('kind', [
  /** A chair under the hip; `back` is the side of its back-rest. */
  z.strictObject({ kind: z.literal('chair'), back: z.enum(['left', 'right', 'none', 'behind']) }),
  z.strictObject({ kind: z.literal('wall'), at: z.number().min(-150).max(150) }),
  /** A wall behind a figure that is seen from the front. */
  z.strictObject({ kind: z.literal('wall-behind') }),
  z.strictObject({ kind: z.literal('door-frame'), at: z.number().min(-150).max(150) }),
  z.strictObject({ kind: z.literal('ball'), at: placeSchema, radius: z.number().min(2).max(40) }),
  /** A stretchy band through these places. */
  z.strictObject({ kind: z.literal('band'), through: z.array(placeSchema).min(2).max(4) }),
  z.strictObject({ kind: z.literal('cushion'), at: placeSchema, width: z.number().min(8).max(60) }),
  /** A mat on the floor, or below the figure that is seen from above. */
  z.strictObject({ kind: z.literal('mat') }),
])
export type Prop = z.infer<typeof propSchema>

/** Which way a part moves; `curve` bends the arrow to the left (below zero) or right, in centimetres. */
const arrowSchema = z.strictObject({
  from: placeSchema,
  to: placeSchema,
  curve: z.number().min(-60).max(60).optional(),
})

/** A patch of the body: where a muscle sits, or where its pain may be felt. */
const patchSchema = z.strictObject({
  kind: z.enum(['muscle', 'pain']),
  at: placeSchema,
  /** Half of its width and of its height in centimetres. */
  size: z.tuple([z.number().min(1).max(60), z.number().min(1).max(60)]),
  tilt: angleSchema.optional(),
})

/** One drawing: a body, what it uses, and which way it moves. The site draws it from this. */
export const plateSchema = z.strictObject({
  /** What the drawing adds to the text, in a few words, such as "Slide the chin back". */
  caption: z.string().min(1).max(120),
  /** What is seen, for those who do not see it. */
  alternativeText: z.string().min(10).max(300),
  pose: poseSchema,
  /** The part of the body that fills the drawing; all of it when left out. */
  shows: z.enum(['upper-half', 'lower-half', 'head-and-shoulders', 'waist-to-knees']).optional(),
  /** Where the movement starts, drawn as a broken line. */
  from: poseSchema.optional(),
  /** What is in the same place at the start; the nearer foot when left out, and the hip when seen from above. */
  keeps: z.enum(['foot', 'hip']).optional(),
  props: z.array(propSchema).max(4).optional(),
  arrows: z.array(arrowSchema).max(4).optional(),
  patches: z.array(patchSchema).max(12).optional(),
})
export type Plate = z.infer<typeof plateSchema>
