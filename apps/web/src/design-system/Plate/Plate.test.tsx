// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { Plate as PlateContent, Pose } from '@unknot/content-schema'
import { plateExamples as plates } from '@unknot/content-schema/examples'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { Plate } from './Plate'
import { plateExamples } from './Plate.examples'
import { completePose } from './postures'
import { frameOf, sceneOf } from './scene'
import { headOf, layersOf } from './shapes'
import { skeletonOf, type Point } from './skeleton'

afterEach(cleanup)

const gap = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y)

describe('Plate', () => {
  it.each(Object.entries(plateExamples))('has no fault that axe can find: %s', async (_, it) => {
    const { container } = render(it)

    expect(await findViolations(container)).toEqual([])
  })

  it('says in words what is seen', () => {
    render(plateExamples['a movement'])

    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(plates.movement.alternativeText)
    expect(screen.getByRole('figure').textContent).toBe('2 Slide the chin straight back')
  })

  it('hatches a muscle and dots where its pain may be felt', () => {
    const { container } = render(plateExamples['patches of the body'])
    const fills = [...container.querySelectorAll('ellipse')].map((patch) =>
      patch.getAttribute('fill'),
    )

    expect(fills).toHaveLength(2)
    for (const fill of fills) {
      const id = /^url\(#(.+)\)$/.exec(fill ?? '')?.[1] ?? 'none'
      expect(container.querySelector(`pattern[id="${id}"]`)).not.toBeNull()
    }
  })

  it('draws a door frame over the start of a movement, and a wall under it', () => {
    const props = [{ kind: 'wall-behind' }, { kind: 'door-frame', at: 60 }] as const
    const plate = { ...plates.shrug, props: [...props] }
    const { container } = render(<Plate label="1" plate={plate} />)
    const drawn = [...container.querySelectorAll('svg > *')]
    const start = drawn.findIndex((part) => part.getAttribute('transform') !== null)
    const at = (path: RegExp) => drawn.findIndex((one) => path.test(one.getAttribute('d') ?? ''))

    expect(at(/^M60 /)).toBeGreaterThan(start)
    expect(at(/h.*Z$/)).toBeGreaterThanOrEqual(0)
    expect(at(/h.*Z$/)).toBeLessThan(start)
  })

  it('draws plates that stand together to one scale', () => {
    const together = [plates.minimal, plates.movement]
    const frames = together.map((plate) => frameOf(sceneOf(plate), together.map(sceneOf)))
    const [first, second] = frames

    expect(first?.slice(2)).toEqual(second?.slice(2))
    render(<Plate label="1" plate={plates.minimal} among={together} />)
    expect(screen.getByRole('img').getAttribute('viewBox')).toBe(first?.join(' '))
  })
})

describe('frameOf', () => {
  const frameOfPart = (shows: PlateContent['shows']) => {
    const scene = sceneOf({ ...plates.patches, shows })
    return frameOf(scene, [scene])
  }

  it('comes close to the head and shoulders, with room for both', () => {
    const [left, top, width, height] = frameOfPart('head-and-shoulders')

    expect(width).toBeLessThan(frameOfPart('upper-half')[2])
    expect([left, left + width]).toEqual([-34, 34])
    expect(top).toBeLessThan(-91)
    expect(top + height).toBeGreaterThan(-34)
  })

  it('comes close to what is between waist and knees', () => {
    const [left, top, width, height] = frameOfPart('waist-to-knees')

    expect(height).toBeLessThan(frameOfPart('lower-half')[3])
    expect([left, left + width]).toEqual([-34, 34])
    expect(top).toBeLessThan(-27)
    expect(top + height).toBeGreaterThan(44)
  })

  it('stays away where a close-up stands beside a whole half', () => {
    const [close, half] = [plates.headAndShoulders, plates.patches].map(sceneOf)
    if (close === undefined || half === undefined) throw new Error('There are two plates.')

    expect(frameOf(close, [close, half]).slice(2)).toEqual(frameOf(half, [close, half]).slice(2))
  })
})

describe('skeletonOf', () => {
  it('reaches with ankle and wrist for the place that is given, and keeps the length of the limb', () => {
    const { legs } = skeletonOf(completePose(plates.reaching.pose))
    const [hip, knee, ankle] = legs[0]

    expect(gap(ankle, [43, 30])).toBeLessThan(0.01)
    expect(gap(hip, knee)).toBeCloseTo(44)
    expect(gap(knee, ankle)).toBeCloseTo(41)
    expect(knee[1]).toBeLessThan(hip[1])
  })

  it('points to a place that is too far away', () => {
    const far = completePose({
      posture: 'stand',
      arms: [
        { to: [200, 52], bend: 'up' },
        { upper: 180, lower: 180 },
      ],
    })
    const [shoulder, elbow, wrist] = skeletonOf(far).arms[0]

    expect(gap(shoulder, wrist)).toBeCloseTo(56)
    expect(Math.abs(elbow[1] - shoulder[1])).toBeLessThan(0.1)
  })
})

describe('shoulders', () => {
  it('move up and out from the front, and take the arms with them', () => {
    const hanging = skeletonOf(completePose({ posture: 'stand-front' }))
    const lifted = skeletonOf(completePose({ posture: 'stand-front', shoulders: [-1, 9] }))

    for (const side of [0, 1] as const) {
      expect(hanging.shoulders[side][1] - lifted.shoulders[side][1]).toBeCloseTo(9)
      expect(hanging.arms[side][2][1] - lifted.arms[side][2][1]).toBeCloseTo(9)
    }
    expect(lifted.shoulders[0][0] - lifted.shoulders[1][0]).toBeCloseTo(34)
  })

  it('move forwards from the side', () => {
    const hanging = skeletonOf(completePose({ posture: 'sit', upper: 0 }))
    const drawnBack = skeletonOf(completePose({ posture: 'sit', upper: 0, shoulders: [-4, 0] }))

    expect(drawnBack.shoulders[0][0] - hanging.shoulders[0][0]).toBeCloseTo(-4)
  })
})

describe('headOf', () => {
  it('lowers the features of a face that is tipped down', () => {
    const ahead = headOf(completePose({ posture: 'sit-front' }))
    const down = headOf(completePose({ posture: 'sit-front', nod: 30 }))
    const eye = ({ features }: typeof ahead) => Number(/^M\S+ (\S+)a/.exec(features)?.[1])

    expect(eye(down) - eye(ahead)).toBeCloseTo(3)
    expect(down.skull).toBe(ahead.skull)
  })
})

describe('sceneOf', () => {
  it('puts the floor under the lowest part', () => {
    expect(sceneOf(plates.minimal).floor).toBeGreaterThan(44)
    expect(sceneOf({ ...plates.minimal, pose: { posture: 'lie-on-back' } }).floor).toBeLessThan(16)
  })

  it('keeps the hip where the movement started, if the plate says so', () => {
    const hip = sceneOf(plates.crossing)
    const foot = sceneOf({ ...plates.crossing, keeps: 'foot' })

    expect(hip.from?.shift[0]).toBe(0)
    expect(foot.from?.shift[0]).not.toBe(0)
  })

  it('keeps the hip in place when it is seen from above', () => {
    const pose = { posture: 'lie-seen-from-above', lower: 270 } as const
    const scene = sceneOf({ ...plates.crossing, pose, from: { ...pose, lift: 9 }, keeps: 'foot' })

    expect(scene.from?.shift).toEqual([0, 0])
  })

  it('keeps the nearer foot where the movement started', () => {
    const scene = sceneOf(plates.reaching)
    const [x, y] = scene.from?.skeleton.legs[0][2] ?? [0, 0]
    const [shiftX, shiftY] = scene.from?.shift ?? [0, 0]
    const [ankleX, ankleY] = scene.figure.skeleton.legs[0][2]

    expect(x + shiftX).toBeCloseTo(ankleX)
    expect(Math.abs(y + shiftY - ankleY)).toBeLessThan(4)
  })
})

describe('layersOf', () => {
  const layersOfPose = (pose: Pose) => {
    const body = completePose(pose)
    return layersOf(body, skeletonOf(body))
  }

  it('draws the leg that lies over the other with the trunk, and the other behind it', () => {
    const pose = plates.crossing.pose
    const [one] = layersOfPose({ ...pose, upperLeg: 'second' })
    const [other, trunk] = layersOfPose(pose)

    expect([one?.kind, other?.kind, trunk?.kind]).toEqual(['far', 'far', 'near'])
    expect(one?.paths).not.toEqual(other?.paths)
    expect(trunk?.paths).toContain(one?.paths[0])
  })

  it('draws both legs as one with the trunk where they do not cross', () => {
    expect(layersOfPose({ posture: 'lie-on-side' }).map(({ kind }) => kind)).not.toContain('far')
  })

  it('lets the tummy stand out as far as it is told', () => {
    const trunkOf = (tummy: number) =>
      layersOfPose({ posture: 'sit', tummy })[2]?.paths.join('') ?? ''

    expect(trunkOf(0)).toBe(layersOfPose({ posture: 'sit' })[2]?.paths.join(''))
    expect(new Set([0, 4, 8].map(trunkOf)).size).toBe(3)
  })
})
