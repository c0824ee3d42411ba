export * from './corpus.js'
export * from './knowledge-base.js'
