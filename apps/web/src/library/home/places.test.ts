import { describe, expect, it } from 'vitest'
import { groupPlaces } from './places'

const numbers = (places: ReturnType<typeof groupPlaces>): number[][] =>
  places.map(({ zones }) => zones.map(({ number }) => number))

describe('groupPlaces', () => {
  it('puts neighbours with the same pages together', () => {
    const places = groupPlaces((site) => (site === 'neck' || site === 'shoulder' ? ['a'] : ['b']))

    expect(numbers(places)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8, 9, 10, 11, 12, 13],
    ])
  })

  it('loses no place, whatever the pages are', () => {
    const places = groupPlaces((site) => [site])

    expect(numbers(places).flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })
})
