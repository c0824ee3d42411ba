// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { plateExamples as plates } from '@unknot/content-schema/examples'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { Plate } from './Plate'
import { plateExamples } from './Plate.examples'
import { completePose } from './postures'
import { frameOf, sceneOf } from './scene'
import { headOf } from './shapes'
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

  it('keeps the nearer foot where the movement started', () => {
    const scene = sceneOf(plates.reaching)
    const [x, y] = scene.from?.skeleton.legs[0][2] ?? [0, 0]
    const [shiftX, shiftY] = scene.from?.shift ?? [0, 0]
    const [ankleX, ankleY] = scene.figure.skeleton.legs[0][2]

    expect(x + shiftX).toBeCloseTo(ankleX)
    expect(Math.abs(y + shiftY - ankleY)).toBeLessThan(4)
  })
})
