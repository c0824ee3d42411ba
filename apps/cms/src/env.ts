import { parseEnv } from './parse-env'

const isBuilding = process.env['NEXT_PHASE'] === 'phase-production-build'

/** The only reader of `process.env`. */
export const env = parseEnv(process.env, isBuilding)
