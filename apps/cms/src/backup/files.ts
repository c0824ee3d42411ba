import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, lstat, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export type FileRecord = {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Every file below a folder, as paths with "/"; none if there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing)
  return found
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted()
}

function noneIfMissing(error: unknown): never[] {
  if (isMissing(error)) return []
  throw error
}

/** True for what the file system says of a file that is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false
      throw error
    },
  )

export async function recordFile(folder: string, path: string): Promise<FileRecord> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk)
  return { path, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') }
}

/** Copies what is not there yet. A file that goes while it is copied was on its way out anyway. */
export async function copyNewFiles(from: string, to: string): Promise<void> {
  const there = new Set(await listFiles(to))
  for (const path of await listFiles(from)) {
    if (there.has(path)) continue
    await cp(join(from, path), join(to, path)).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
  }
}
