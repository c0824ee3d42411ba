// The .env file: written once with fresh secrets, then only read.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..')

const silent = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Settings that are no secrets. */
const defaults = {
  DATABASE_URL: 'file:./var/unknot.db',
  CMS_PORT: '3001',
  WEB_PORT: '3000',
  CMS_URL: 'http://localhost:3001',
  WEB_URL: 'http://localhost:3000',
  CONTENT_STORE_DIR: './var/web-store',
  MEDIA_DIR: './var/media',
}

/** Settings of a fresh machine; secrets are new on every call. */
export function freshEnvironment() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const rawPublicKey = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  return {
    ...defaults,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SITE_SECRET: randomBytes(32).toString('hex'),
    RELEASE_PRIVATE_KEY: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    RELEASE_PUBLIC_KEY: rawPublicKey.toString('base64'),
  }
}

/** Reads .env, after writing it if there is none. @returns {Promise<{ values: Record<string, string>, isNew: boolean }>} */
export async function ensureEnvironment(
  file = process.env['UNKNOT_ENV_FILE'] ?? join(root, '.env'),
) {
  const isNew = !existsSync(file)
  if (isNew) await writeFile(file, renderEnvironment(freshEnvironment()), { mode: 0o600 })
  const written = parseEnv(await readFile(file, 'utf8'))
  if (!written['SITE_SECRET']) {
    // A file from before the site and the CMS shared a secret.
    written['SITE_SECRET'] = randomBytes(32).toString('hex')
    await appendFile(file, `SITE_SECRET=${written['SITE_SECRET']}\n`)
  }
  return { values: withAbsolutePaths({ ...defaults, ...written }), isNew }
}

/** @param {Record<string, string>} values */
function renderEnvironment(values) {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`)
  return [
    '# Written by npm start. Keep it secret; .env.example explains each line.',
    ...lines,
    '',
  ].join('\n')
}

/** @param {Record<string, string | undefined>} values @returns {Record<string, string>} */
export function withAbsolutePaths(values) {
  /** @type {Record<string, string>} */
  const result = {}
  for (const [name, value] of Object.entries(values)) if (value !== undefined) result[name] = value
  const database = result['DATABASE_URL'] ?? ''
  if (database.startsWith('file:'))
    result['DATABASE_URL'] = `file:${resolve(root, database.slice(5))}`
  for (const name of ['CONTENT_STORE_DIR', 'MEDIA_DIR'])
    result[name] = resolve(root, result[name] ?? 'var')
  return result
}

/** The environment for a child process. Real environment variables win over .env. @param {Record<string, string>} values @returns {NodeJS.ProcessEnv} */
export function childEnvironment(values) {
  return { ...values, ...process.env, ...pathsFrom(values), ...silent }
}

/** @param {Record<string, string>} values */
function pathsFrom(values) {
  const given = process.env['DATABASE_URL']
  return {
    DATABASE_URL: given
      ? (withAbsolutePaths({ ...values, DATABASE_URL: given })['DATABASE_URL'] ?? given)
      : (values['DATABASE_URL'] ?? ''),
  }
}
