export { load, type LoadOptions } from '../compile/load.js'
export * from './loaded-engine.js'
export type { PrebuiltIndex } from './prebuilt-index.js'
export { UnfitIndexError } from './unfit-index-error.js'
