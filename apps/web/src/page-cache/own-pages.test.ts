import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownPages, statePages } from './own-pages'

/** Addresses of the pages in `src/app`, without those that take their address from the content. */
function addressesInApp(): string[] {
  const app = join(import.meta.dirname, '..', 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file) && !file.includes('['))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replace(/\([^)]*\)\/?/g, '')}`)
}

/** Pages whose address takes its last part from a vocabulary of ours. */
const fromVocabulary = /^\/(?:topics|body)\/[a-z-]+$/

const { missing, ...shown } = statePages
const known = new Set([...ownPages.keys(), ...Object.values(shown).map(({ path }) => path)])

it('every page in src/app is known to the proxy', () => {
  expect(addressesInApp().filter((address) => !known.has(address))).toEqual([])
})

it('every page known to the proxy is in src/app', () => {
  const inApp = new Set(addressesInApp())

  const others = [...known].filter((address) => !inApp.has(address))
  expect(others.filter((address) => !fromVocabulary.test(address))).toEqual([])
  expect(inApp).not.toContain(missing.path)
})
