export type { Reader } from '../readers/find-reader.js'
export { diff, type DiffOptions } from './diff.js'
export type { Advised, Change, DiffReport, Ids } from './report.js'
