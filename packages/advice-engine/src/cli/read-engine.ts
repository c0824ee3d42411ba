import type { Engine } from '../engine.js'
import { KnowledgeBaseError } from '../errors.js'
import { compile } from '../index.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { open } from '../snapshot/index.js'
import { CliError } from './cli-error.js'
import type { Call, Option } from './command.js'
import { nameOf, readJson } from './read-json.js'

/** The option of every command that reads a knowledge base. */
export const publicKeyOption: Readonly<Record<string, Option>> = {
  'public-key': {
    value: 'KEY',
    help: 'The key to trust (raw Ed25519, base64) when the file is a sealed release',
  },
}

/** Reads a knowledge base or a sealed release and makes it ready. @throws {CliError} */
export async function readEngine(path: string, call: Call): Promise<Engine> {
  const { knowledgeBase, release } = await readKnowledge(path, call)
  try {
    return compile(knowledgeBase, { release })
  } catch (error) {
    if (!(error instanceof KnowledgeBaseError)) throw error
    throw new CliError(error.code, `${nameOf(path)}: ${error.message}`, error)
  }
}

type Knowledge = { readonly knowledgeBase: KnowledgeBase; readonly release?: string }

async function readKnowledge(path: string, call: Call): Promise<Knowledge> {
  const value = await readJson(path, call.terminal)
  const key = call.text('public-key')
  if (isObject(value) && value['kind'] === 'release') return openRelease(path, value, key, call)
  if (key !== undefined) {
    const message = `${nameOf(path)} bears no seal, so no key can vouch for it. Give the sealed release, or leave --public-key out.`
    throw new CliError('cli/not-sealed', message)
  }
  if (mayBeKnowledgeBase(value)) return { knowledgeBase: value }
  const message = `${nameOf(path)} holds neither a knowledge base nor a sealed release: both are JSON objects.`
  throw new CliError('knowledge-base/malformed', message)
}

async function openRelease(
  path: string,
  value: Readonly<Record<string, unknown>>,
  key: string | undefined,
  { terminal }: Call,
): Promise<Knowledge> {
  const own = typeof value['publicKey'] === 'string' ? value['publicKey'] : ''
  const opened = await open(value, { publicKey: key ?? own })
  if (opened.outcome === 'problem') {
    const { code, message } = opened.problem
    throw new CliError(code, `${nameOf(path)}: ${message}`)
  }
  const { knowledgeBase, manifest } = opened.value
  if (key === undefined) {
    terminal.writeError(
      `Note: the seal is whole, but whose it is was not checked. Key: ${own}. Pass --public-key with the key you trust.\n`,
    )
  }
  return { knowledgeBase, release: manifest.hash }
}

/** What an object holds is for `compile` to check. */
function mayBeKnowledgeBase(value: unknown): value is KnowledgeBase {
  return isObject(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
