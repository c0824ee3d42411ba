import { describe, expect, it } from 'vitest'
import { EnvironmentError, parseEnv } from './parse-env'

const whole = {
  PAYLOAD_SECRET: 's'.repeat(32),
  SITE_SECRET: 't'.repeat(32),
  DATABASE_URL: 'file:./var/unknot.db',
  RELEASE_PRIVATE_KEY: 'p'.repeat(64),
  RELEASE_PUBLIC_KEY: 'k'.repeat(44),
}

const problemsOf = (changes: Record<string, string | undefined>): string => {
  try {
    parseEnv({ ...whole, ...changes }, false)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  return ''
}

describe('the environment of the CMS', () => {
  it('has addresses and a folder for pictures of its own accord', () => {
    expect(parseEnv(whole, false)).toMatchObject({
      CMS_URL: 'http://localhost:3001',
      MEDIA_DIR: './var/media',
    })
  })

  it.each([
    ['PAYLOAD_SECRET', undefined, 'PAYLOAD_SECRET: It is not set.'],
    ['PAYLOAD_SECRET', '', 'PAYLOAD_SECRET: It is not set.'],
    ['PAYLOAD_SECRET', 's'.repeat(31), 'PAYLOAD_SECRET: It is too short'],
    ['DATABASE_URL', undefined, 'DATABASE_URL: It is not set.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL: It names no database.'],
    ['DATABASE_URL', 'file:', 'DATABASE_URL: It names no database.'],
    ['CMS_URL', 'localhost:3001', 'CMS_URL: It is no web address.'],
    ['RELEASE_PRIVATE_KEY', '', 'RELEASE_PRIVATE_KEY: It is not set.'],
  ])('names %s when it is %s, and what to do', (name, value, words) => {
    const problems = problemsOf({ [name]: value })

    expect(problems).toContain(words)
    expect(problems).toContain('npm start')
  })

  it('tells every problem at once', () => {
    expect(problemsOf({ PAYLOAD_SECRET: '', DATABASE_URL: '' }).split('\n')).toHaveLength(3)
  })

  it.each(['file:./a.db', 'postgres://u:p@host/name', 'postgresql://host/name'])(
    'takes the database %s',
    (url) => expect(problemsOf({ DATABASE_URL: url })).toBe(''),
  )

  it('needs no secret while the CMS is being built, and refuses a wrong value even then', () => {
    expect(parseEnv({}, true).CMS_URL).toBe('http://localhost:3001')
    expect(() => parseEnv({ CMS_URL: 'nonsense' }, true)).toThrow(EnvironmentError)
  })
})
