export { cover } from './coverage.js'
export type {
  ContraindicationCoverage,
  Coverage,
  RuleCoverage,
  TermCoverage,
  TermPart,
} from './coverage.js'
export { fillHarmlessly } from './fill-harmlessly.js'
export { judgeRules } from './judge-rules.js'
export type { RuleVerdicts } from './judge-rules.js'
export { mutate } from './mutation/mutate.js'
export type { MutationReport, Survivor } from './mutation/mutate.js'
export type { Difference } from './mutation/tell-apart.js'
export { runVignettes } from './run-vignettes.js'
export { seededReaders } from './seeded-readers.js'
export type { Expectation, Vignette, VignetteResult } from './vignette.js'
