export type { Reader } from '../readers/find-reader.js'
export { propertyIds } from './report.js'
export type { Finding, PropertyId, PropertyReport, Subject, VerifyReport } from './report.js'
export { verify, type VerifyOptions } from './verify.js'
