import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Keeps files together that can share a worker, with the modules and the document that it has loaded. */
class ByWorker extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => workerOf(one).localeCompare(workerOf(other)))
  }
}

/** The project, and the environment: components are tested in jsdom. */
function workerOf({ project, moduleId }: TestSpecification): string {
  return `${project.name} ${moduleId.endsWith('.tsx') ? 'jsdom' : 'node'}`
}

export default defineConfig({
  test: {
    projects: ['packages/*', 'content', 'apps/*', 'scripts'],
    sequence: { sequencer: ByWorker },
    maxWorkers: availableParallelism(),
  },
})
