import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { checkStepIds, type CheckStep } from './check-steps'
import { checksReportSchema, type ChecksReport } from './checks-report'
import type { CheckInputs } from './run-checks'

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), step: z.enum(checkStepIds) }),
  z.strictObject({ kind: z.literal('report'), report: checksReportSchema }),
])

/** Many times what the checks of a large knowledge base take. */
const mostMs = 120_000

/** Runs the checks in a thread of their own, so that the admin answers meanwhile. */
export function checkInWorker(
  inputs: CheckInputs,
  onStep: (step: CheckStep) => void,
): Promise<ChecksReport> {
  const worker = new Worker(runner(), {
    argv: ['src/releases/check-worker.ts'],
    execArgv: ['--conditions=production'],
    workerData: inputs,
  })
  return new Promise<ChecksReport>((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error(`The checks took more than ${mostMs / 1000} seconds.`)),
      mostMs,
    )
    worker.on('message', (sent: unknown) => {
      const message = messageSchema.safeParse(sent)
      if (!message.success) reject(message.error)
      else if (message.data.kind === 'step') onStep(message.data.step)
      else resolve(message.data.report)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(tooLong)
      reject(new Error(`The checks ended with code ${code} and without a report.`))
    })
  }).finally(() => worker.terminate())
}

/** Bundles and runs a TypeScript file of the CMS, wherever this process was started. */
const runner = (): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve('@unknot/cms/run.mjs')
