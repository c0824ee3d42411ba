import { describe, expect, it } from 'vitest'
import { parseDatabaseUrl } from './database-url'

describe('DATABASE_URL', () => {
  it.each([
    ['file:/data/unknot.db', '/data/unknot.db'],
    ['file:///data/unknot.db', '/data/unknot.db'],
    ['file:/data/50%25/a b.db', '/data/50%/a b.db'],
    ['file:/data/unknot.db?mode=rw', '/data/unknot.db'],
  ])('names with %s the file %s', (url, file) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'sqlite', url, file })
  })

  it.each([
    ['postgres://ada:word@db.clinic.example/unknot', 'db.clinic.example:5432/unknot'],
    ['postgresql://db.clinic.example:6543/unknot?sslmode=require', 'db.clinic.example:6543/unknot'],
    ['postgres:///unknot?host=/var/run/postgresql', '/var/run/postgresql:5432/unknot'],
  ])('names with %s the server %s', (url, server) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'postgres', url, server })
  })

  it.each([
    ['', 'is empty'],
    ['mysql://localhost/unknot', 'starts with "mysql"'],
    ['file:', 'names no file'],
    ['file::memory:', 'names no file'],
    ['file:/data/', 'names no file'],
    ['file:/data/50%.db', 'lone percent sign'],
    ['postgres://db.clinic.example', 'does not name a database'],
    ['postgres://ada:pa/ss@word@:x/unknot', 'must be percent-encoded'],
  ])('is refused when it is "%s", with an example of a right one', (url, words) => {
    expect(() => parseDatabaseUrl(url)).toThrow(words)
    expect(() => parseDatabaseUrl(url)).toThrow('file:./var/unknot.db')
  })

  it('is never repeated with its password', () => {
    expect(() => parseDatabaseUrl('postgres://ada:secret-word@db.clinic.example')).not.toThrow(
      'secret-word',
    )
  })
})
