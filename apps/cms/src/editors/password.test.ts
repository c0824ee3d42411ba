import { describe, expect, it } from 'vitest'
import { findPasswordProblem } from './password'

const problemOf = (password: string, email = 'ada@clinic.example') =>
  findPasswordProblem({ password, email })

describe('a password', () => {
  it.each(['twelve chars', 'otter-lamp-cloud-nine', 'x9!'.padEnd(12, 'abcdef')])(
    'may be "%s"',
    (password) => expect(problemOf(password)).toBeNull(),
  )

  it('has at least 12 characters, and the message says how many it has', () => {
    expect(problemOf('eleven char')).toContain('at least 12 characters; this one has 11')
    expect(problemOf('')).toContain('this one has 0')
  })

  it('is not endless', () => expect(problemOf('abcdef'.repeat(40))).toContain('at most 200'))

  it('is not a few characters over and over', () =>
    expect(problemOf('abababababab')).toContain('repeats'))

  it('does not hold the name of its owner', () => {
    expect(problemOf('Margaret-12345', 'margaret@clinic.example')).toContain('e-mail address')
    expect(problemOf('ada-lovelace-1843')).toBeNull()
  })
})
