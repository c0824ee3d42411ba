import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import * as engine from './index.js'
import { backPain } from './testing/back-pain.js'

/** What the example imports, and a file that it reads. */
const scope = {
  compile: engine.compile,
  readFile: () => Promise.resolve(JSON.stringify(backPain)),
}

describe('README.md', () => {
  it('holds an example of at most ten lines that runs and prints what it says', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    const statements = example.split('\n').filter((line) => line !== '')
    expect(statements.length).toBeLessThanOrEqual(10)

    const printed = await run(statements.filter((line) => !line.startsWith('import ')))

    expect(readme).toContain(`It prints \`${printed[0]?.join(' ')}\``)
    expect(printed[1]?.[0]).toContain('saddle-numbness')
  })

  it('says what it is for, and that no clinician has checked it', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    expect(readme.replaceAll('\n', ' ')).toMatch(/not a diagnosis, not a medical device/)
    expect(readme.replaceAll('\n', ' ')).toMatch(/not been checked by a clinician yet/)
  })
})

/** Runs plain statements with what they need, and gives what they print. */
async function run(statements: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const printed: unknown[][] = []
  const console = { log: (...values: unknown[]) => printed.push(values) }
  const names = [...Object.keys(scope), 'console']
  const body = `return (async () => {\n${statements.join('\n')}\n})()`
  // oxlint-disable-next-line typescript/no-implied-eval -- the example of the README, run as it stands
  await new Function(...names, body)(...Object.values(scope), console)
  return printed
}
