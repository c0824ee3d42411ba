import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exists, listFiles } from './files'
import type { Place } from './place'

type Options = {
  readonly path: string
  /** Becomes part of the name under which the old one is kept. */
  readonly stamp: string
  /** Files that belong to it: the log of an SQLite database. */
  readonly companions?: readonly string[]
}

type FilePlace = Place & { readonly beside: string }

/** A file or a folder. The old one is renamed, never removed. */
export function filePlace({ path, stamp, companions = [] }: Options): FilePlace {
  const beside = `${path}.restoring`
  const kept = `${path}.before-${stamp}`
  const moveAll = async (from: string, to: string) => {
    for (const end of ['', ...companions]) {
      if (await exists(`${from}${end}`)) await rename(`${from}${end}`, `${to}${end}`)
    }
  }
  return {
    beside,
    isEmpty: async () => (await listFiles(path)).length === 0,
    fill: async (from) => {
      await rm(beside, { recursive: true, force: true })
      await mkdir(dirname(beside), { recursive: true })
      if (await exists(from)) await cp(from, beside, { recursive: true })
      else await mkdir(beside)
    },
    swap: async () => {
      const wasThere = await exists(path)
      await moveAll(path, kept)
      try {
        await rename(beside, path)
      } catch (error) {
        await moveAll(kept, path)
        throw error
      }
      return wasThere ? kept : null
    },
    undo: async () => {
      await rename(path, beside)
      await moveAll(kept, path)
    },
    discard: () => rm(beside, { recursive: true, force: true }),
  }
}
