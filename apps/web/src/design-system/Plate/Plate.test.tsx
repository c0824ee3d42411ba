// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { plateExamples as plates } from '@unknot/content-schema/examples'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { Plate } from './Plate'
import { plateExamples } from './Plate.examples'
import { completePose } from './postures'
import { frameOf, sceneOf } from './scene'
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
