import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exhibits } from './gallery'

it('shows every component that has examples', () => {
  const source = join(import.meta.dirname, '..')
  const withExamples = ['design-system', 'layout', 'advice'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.examples.tsx'))
      .map((file) => file.replace(/^.*\/|\.examples\.tsx$/g, '')),
  )

  expect(exhibits.map(({ name }) => name).toSorted()).toEqual(withExamples.toSorted())
})

it('has an example of each', () => {
  expect(exhibits.filter(({ examples }) => Object.keys(examples).length === 0)).toEqual([])
})
