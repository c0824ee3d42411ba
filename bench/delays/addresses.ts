import { join } from 'node:path'

/** Ports of their own, so that a library that is running and the journeys are left alone. */
export const webPort = 3320
export const cmsPort = 3321
export const webUrl = `http://localhost:${webPort}`
export const cmsUrl = `http://localhost:${cmsPort}`

/** The folder of the repository. */
export const repository = join(import.meta.dirname, '..', '..')

/** Where the measured library keeps its database and its store; made anew each time. */
export const folder = join(repository, 'var', 'bench')
