import { readFile } from 'node:fs/promises'
import { parseJsonText } from '../json-text/parse-json-text.js'
import { CliError } from './cli-error.js'
import type { Terminal } from './terminal.js'

/** Reads JSON from a file, or from standard input for "-". @throws {CliError} */
export async function readJson(path: string, terminal: Terminal): Promise<unknown> {
  const text = decode(await readBytes(path, terminal), nameOf(path))
  const parsed = parseJsonText(text)
  if (parsed.outcome === 'ok') return parsed.value
  const { code, message, line, column } = parsed.problem
  throw new CliError(code, `${nameOf(path)}:${line}:${column}: ${message}`)
}

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path !== '-') return readFile(path).catch((cause) => refuse(path, cause))
  if (!terminal.isInputTyped) return terminal.readStandardInput()
  const message = 'Standard input is a keyboard here. Give a file, or send one in: unknot … < file.'
  throw new CliError('cli/nothing-sent-in', message)
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = `${name} is not text in UTF-8. Save it as UTF-8, or check that it is the file you mean.`
    throw new CliError('file/not-text', message, cause)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  ENOTDIR: 'there is no such file. Check the path.',
  EISDIR: 'it is a folder. Give a file.',
  EACCES: 'it may not be read. Check its permissions.',
}

/** Says why a file or folder cannot be read. */
export function refuse(path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = reasons[code] ?? `it cannot be read (${code || String(cause)}).`
  throw new CliError('file/unreadable', `${path}: ${reason}`, cause)
}
