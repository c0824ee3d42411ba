export { fillHarmlessly } from './fill-harmlessly.js'
export { runVignettes } from './run-vignettes.js'
export type { Expectation, Vignette, VignetteResult } from './vignette.js'
