import type { Plate, Pose } from '@unknot/content-schema'
import { completePose, type Body } from './postures'
import { boxOf } from './shapes'
import { skeletonOf, type Point, type Skeleton } from './skeleton'

/** A body and its joints. */
export type Figure = { readonly body: Body; readonly skeleton: Skeleton }

/** A plate made ready for drawing: everything counts from the hip of its figure. */
export type Scene = {
  readonly plate: Plate
  readonly figure: Figure
  readonly from: (Figure & { readonly shift: Point }) | null
  /** How far below the hip the floor is. */
  readonly floor: number
  /** Path of a mat under the figure. */
  readonly mat: string
}

type Box = readonly [number, number, number, number]

const margin = 10

/** Joints, floor and mat of a plate. */
export function sceneOf(plate: Plate): Scene {
  const figure = figureOf(plate.pose)
  const [left, top, right, bottom] = boxOf(figure.body, figure.skeleton)
  const floor = Math.round(bottom + figure.body.lift)
  const mat = figure.body.isSeenFromAbove
    ? `M${Math.round(left - 8)} ${Math.round(top - 6)}H${Math.round(right + 8)}V${Math.round(bottom + 6)}H${Math.round(left - 8)}Z`
    : `M${Math.round(left - 4)} ${floor}h${Math.round(right - left + 8)}v3h${-Math.round(right - left + 8)}Z`
  return {
    plate,
    figure,
    from: plate.from === undefined ? null : startOf(plate, plate.from, figure, floor),
    floor,
    mat,
  }
}

/** Where the movement starts: on the same floor, with the nearer foot or the hip in the same place. */
function startOf({ keeps }: Plate, pose: Pose, figure: Figure, floor: number): Scene['from'] {
  const start = figureOf(pose)
  if (start.body.isSeenFromAbove) return { ...start, shift: [0, 0] }
  const [, , , bottom] = boxOf(start.body, start.skeleton)
  const [x] = figure.skeleton.legs[0][2]
  const [startX] = start.skeleton.legs[0][2]
  const across = keeps === 'hip' ? 0 : x - startX
  return { ...start, shift: [across, floor - start.body.lift - bottom] }
}

function figureOf(pose: Pose): Figure {
  const body = completePose(pose)
  return { body, skeleton: skeletonOf(body) }
}

/** The part of the drawing that is shown: x, y, width and height; as large for all that stand beside each other. */
export function frameOf(scene: Scene, all: readonly Scene[]): Box {
  const boxes = all.map(boxOfScene)
  const [leastWidth, leastHeight] = all.every(isCloseUp) ? [48, 52] : [96, 80]
  const width = Math.max(leastWidth, ...boxes.map(([left, , right]) => right - left)) + 2 * margin
  const height = Math.max(leastHeight, ...boxes.map(([, top, , low]) => low - top)) + 2 * margin
  const [left, , right, bottom] = boxOfScene(scene)
  const x = (left + right) / 2 - width / 2
  return [
    Math.round(x),
    Math.round(bottom + margin - height),
    Math.round(width),
    Math.round(height),
  ]
}

/** A close-up is cut off on all sides, so it needs no room for arms. */
export function isCloseUp({ plate: { shows } }: Scene): boolean {
  return shows === 'head-and-shoulders' || shows === 'waist-to-knees'
}

/** The box around everything that is drawn. */
function boxOfScene({ plate, figure, from, floor }: Scene): Box {
  const own = boxOf(figure.body, figure.skeleton)
  if (plate.shows === 'upper-half') return [own[0], own[1], own[2], 14]
  if (plate.shows === 'lower-half') return [own[0], -48, own[2], own[3]]
  if (plate.shows === 'head-and-shoulders') return [-24, own[1], 24, -30]
  if (plate.shows === 'waist-to-knees') return [-24, -22, 24, 36]
  const boxes = from === null ? [own] : [own, moved(boxOf(from.body, from.skeleton), from.shift)]
  const points = [
    ...(plate.arrows ?? []).flatMap((arrow) => [arrow.from, arrow.to]),
    ...(plate.props ?? []).flatMap(placesOf),
  ]
  return [
    Math.min(...boxes.map((box) => box[0]), ...points.map(([x]) => x)),
    Math.min(...boxes.map((box) => box[1]), ...points.map(([, y]) => -y)),
    Math.max(...boxes.map((box) => box[2]), ...points.map(([x]) => x)),
    Math.max(figure.body.isSeenFromAbove ? 0 : floor, ...boxes.map((box) => box[3])),
  ]
}

function moved([left, top, right, bottom]: Box, [x, y]: Point): Box {
  return [left + x, top + y, right + x, bottom + y]
}

function placesOf(prop: NonNullable<Plate['props']>[number]): (readonly [number, number])[] {
  switch (prop.kind) {
    case 'ball':
      return [
        [prop.at[0] - prop.radius, prop.at[1] - prop.radius],
        [prop.at[0] + prop.radius, prop.at[1] + prop.radius],
      ]
    case 'band':
      return prop.through
    case 'wall':
    case 'door-frame':
      return [
        [prop.at - 4, 0],
        [prop.at + 8, 0],
      ]
    case 'chair':
      return [
        [-25, 0],
        [25, 0],
      ]
    case 'cushion':
      return [
        [prop.at[0] - prop.width / 2, prop.at[1]],
        [prop.at[0] + prop.width / 2, prop.at[1]],
      ]
    case 'mat':
    case 'wall-behind':
      return []
    default:
      return prop satisfies never
  }
}
