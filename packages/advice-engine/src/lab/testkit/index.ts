export { fillHarmlessly } from './fill-harmlessly.js'
export { runVignettes } from './run-vignettes.js'
export { seededReaders } from './seeded-readers.js'
export type { Expectation, Vignette, VignetteResult } from './vignette.js'
