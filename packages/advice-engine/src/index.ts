export * from './advice.js'
export * from './knowledge-base.js'
