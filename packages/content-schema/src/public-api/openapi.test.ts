import { describe, expect, it } from 'vitest'
import { describeApi } from './openapi.js'

const description = JSON.stringify(describeApi('http://localhost:3001'))

describe('the description of the public API', () => {
  it('points only to components that it has', () => {
    const { components } = JSON.parse(description) as { components: { schemas: object } }
    const named = [...description.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]

    expect(named.length).toBeGreaterThan(20)
    for (const [, name = ''] of named) expect(Object.keys(components.schemas)).toContain(name)
  })

  it('has no identifiers that only a bundle of schemas needs', () => {
    expect(description).not.toMatch(/"\$id"|"\$schema"|__shared/)
  })

  it('names every address', () => {
    const { paths } = JSON.parse(description) as { paths: object }

    expect(Object.keys(paths)).toEqual([
      '/manifest',
      '/documents/{kind}/{id}',
      '/releases/live',
      '/releases/{hash}',
      '/settings',
      '/comments/{kind}/{id}',
      '/comments',
      '/feedback',
    ])
  })
})
