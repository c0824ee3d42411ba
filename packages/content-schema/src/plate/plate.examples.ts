import type { Plate } from './plate.schema.js'

/** Drawings that between them use all that a plate can hold. */
export const plateExamples = {
  minimal: {
    caption: 'Start on hands and knees',
    alternativeText: 'A person on hands and knees, seen from the side; the back is level.',
    pose: { posture: 'hands-and-knees' },
  },
  movement: {
    caption: 'Slide the chin straight back',
    alternativeText:
      'A person sits on a chair, seen from the side. The head has slid back over the shoulders.',
    pose: { posture: 'sit', neck: -6, head: 0 },
    from: { posture: 'sit', neck: 24, head: 4 },
    props: [{ kind: 'chair', back: 'left' }],
    arrows: [{ from: [34, 76], to: [18, 76] }],
  },
  reaching: {
    caption: 'Lift the hips',
    alternativeText:
      'A person lies on the back with bent knees and lifts the hips; shoulders and feet stay down.',
    pose: {
      posture: 'lie-on-back',
      lower: 248,
      upper: 244,
      neck: 268,
      head: 264,
      arms: [
        { upper: 100, lower: 92 },
        { upper: 100, lower: 92, hand: 90 },
      ],
      legs: [
        { to: [43, -30], bend: 'up', foot: 92 },
        { to: [47, -30], bend: 'up', foot: 92 },
      ],
    },
    from: { posture: 'lie-on-back' },
    props: [{ kind: 'mat' }],
    arrows: [{ from: [-4, -34], to: [-4, -16], curve: 0 }],
  },
  crossing: {
    caption: 'Lift the top leg',
    alternativeText: 'A person lies on one side, seen from the front, and has lifted the top leg.',
    pose: {
      posture: 'lie-on-side',
      upperLeg: 'first',
      legs: [
        { thigh: 66, shin: 67, foot: 70 },
        { thigh: 93, shin: 92, foot: 95 },
      ],
    },
    from: { posture: 'lie-on-side' },
    keeps: 'hip',
    props: [{ kind: 'mat' }],
  },
  breath: {
    caption: 'Let the belly swell',
    alternativeText: 'A person sits on a chair, seen from the side. The belly stands out.',
    pose: { posture: 'sit', tummy: 8 },
    shows: 'upper-half',
    props: [{ kind: 'chair', back: 'left' }],
  },
  things: {
    caption: 'Everything that can be used',
    alternativeText: 'A person stands between a wall and a door frame, with a ball and a band.',
    pose: {
      posture: 'stand-front',
      turn: 40,
      hasArmsBehind: true,
      lift: 2,
      legs: [
        { thigh: [170, 0.8], shin: 180, foot: 160 },
        { thigh: 183, shin: 180 },
      ],
    },
    props: [
      { kind: 'wall', at: -60 },
      { kind: 'door-frame', at: 60 },
      { kind: 'ball', at: [-30, 40], radius: 5 },
      {
        kind: 'band',
        through: [
          [20, 20],
          [60, 24],
        ],
      },
    ],
  },
  shrug: {
    caption: 'Lift the shoulders and look down',
    alternativeText:
      'A person stands before a wall, seen from the front. The shoulders are lifted to the ears.',
    pose: { posture: 'stand-front', shoulders: [-1, 9], turn: -30, nod: 35 },
    from: { posture: 'stand-front' },
    props: [{ kind: 'wall-behind' }],
  },
  fromAbove: {
    caption: 'Lie on your side, seen from above',
    alternativeText: 'A person lies on one side on a mat, seen from above, with bent knees.',
    pose: { posture: 'lie-on-side-seen-from-above' },
    props: [{ kind: 'mat' }],
  },
  patches: {
    caption: 'Upper trapezius',
    alternativeText: 'A back. Hatched: from the neck to the tip of the shoulder. Dotted: the neck.',
    pose: { posture: 'stand-back' },
    shows: 'upper-half',
    patches: [
      { kind: 'muscle', at: [10, 56], size: [9, 4], tilt: 14 },
      { kind: 'pain', at: [5, 66], size: [4, 9] },
    ],
    props: [{ kind: 'cushion', at: [0, -12], width: 22 }],
  },
  headAndShoulders: {
    caption: 'The muscle at the base of the skull',
    alternativeText: 'A head and shoulders from behind. Hatched: below the edge of the skull.',
    pose: { posture: 'stand-back' },
    shows: 'head-and-shoulders',
    patches: [{ kind: 'muscle', at: [3, 69], size: [2.5, 2.5] }],
  },
  waistToKnees: {
    caption: 'The large muscle of the buttock',
    alternativeText: 'A body from behind, from the waist to the knees. Hatched: the right buttock.',
    pose: { posture: 'stand-back' },
    shows: 'waist-to-knees',
    patches: [{ kind: 'muscle', at: [9, -5], size: [7, 7] }],
  },
} satisfies Record<string, Plate>
