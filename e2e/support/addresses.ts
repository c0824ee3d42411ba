import { join } from 'node:path'

/** Ports of their own, so that a library that is running on 3000 and 3001 is left alone. */
export const webPort = 3310
export const cmsPort = 3311
export const webUrl = `http://localhost:${webPort}`
export const cmsUrl = `http://localhost:${cmsPort}`

/** The folder of the repository. */
export const repository = join(import.meta.dirname, '..', '..')

/** Where the library under test keeps its database, its store and its log. */
export const folder = join(repository, 'var', 'e2e')
export const logFile = join(folder, 'library.log')
export const stateFile = join(folder, 'library.json')
