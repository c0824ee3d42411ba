import { describe, expect, it } from 'vitest'
import { describeDatabaseProblem } from './database-problem'
import { parseDatabaseUrl } from './database-url'

const sqlite = parseDatabaseUrl('file:/data/unknot.db')
const postgres = parseDatabaseUrl('postgres://ada:secret-word@db.clinic.example/unknot')

/** As drivers throw: the reason lies inside. */
const failure = (code: string, message = 'no words') =>
  new Error('Failed query', { cause: Object.assign(new Error(message), { code }) })

describe('a problem with the database', () => {
  it.each([
    ['SQLITE_BUSY', 'is locked'],
    ['SQLITE_FULL', 'The disk is full'],
    ['ENOSPC', 'The disk is full'],
    ['SQLITE_READONLY', 'cannot be written'],
    ['EACCES', 'cannot be written'],
    ['SQLITE_CANTOPEN', 'cannot be opened'],
    ['SQLITE_NOTADB', 'is damaged, or no SQLite database'],
  ])('of SQLite (%s) is told in words, with what to do', (code, words) => {
    const sentence = describeDatabaseProblem(failure(code), sqlite) ?? ''

    expect(sentence).toContain(words)
    expect(sentence).toMatch(/start again|DATABASE_URL/)
    expect(sentence).not.toMatch(/SQLITE|\n/)
  })

  it.each([
    ['ECONNREFUSED', 'does not answer at db.clinic.example:5432/unknot'],
    ['ENOTFOUND', 'does not answer'],
    ['28P01', 'refuses this user or password'],
    ['3D000', 'There is no such database'],
    ['42501', 'does not let this user change the schema'],
    ['53100', 'The disk is full'],
    ['53300', 'no connection left'],
    ['55P03', 'is locked'],
    ['57P03', 'still starting'],
  ])('of PostgreSQL (%s) is told in words, without the password', (code, words) => {
    const sentence = describeDatabaseProblem(failure(code), postgres) ?? ''

    expect(sentence).toContain(words)
    expect(sentence).not.toMatch(/secret-word|\n/)
  })

  it('is found among the several errors of one connection', () => {
    const both = new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')])

    expect(describeDatabaseProblem(both, postgres)).toContain('does not answer')
  })

  it('is left to developers when nobody has foreseen it', () => {
    expect(describeDatabaseProblem(new TypeError('x is not a function'), sqlite)).toBeNull()
    expect(describeDatabaseProblem('a string', postgres)).toBeNull()
  })
})
