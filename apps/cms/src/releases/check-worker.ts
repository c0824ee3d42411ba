// Runs the checks beside the server, which answers others meanwhile. Started by check-in-worker.ts through run.mjs.
import { parentPort, workerData } from 'node:worker_threads'
import { knowledgeBaseSchema, vignetteSchema } from '@unknot/content-schema'
import { z } from 'zod'
import { runChecks } from './run-checks'

const inputsSchema = z.strictObject({
  knowledgeBase: knowledgeBaseSchema,
  vignettes: z.array(vignetteSchema),
  live: z
    .strictObject({
      number: z.int(),
      knowledgeBase: knowledgeBaseSchema,
      fingerprints: z.record(z.string(), z.string()).nullable(),
    })
    .nullable(),
  now: z.string(),
})

/** Nothing is handed over: the list of what is stays empty. */
const send = (message: object) => parentPort?.postMessage(message, [])

const report = await runChecks(inputsSchema.parse(workerData), {
  onStep: (step) => send({ kind: 'step', step }),
})
send({ kind: 'report', report })
