import type { Engine } from '../../engine.js'
import { runVignettes, type Vignette, type VignetteResult } from '../../lab/testkit/index.js'
import type { Call, Command, Outcome } from '../command.js'
import { progress } from '../progress.js'
import { publicKeyOption, readEngine } from '../read-engine.js'
import { readVignettes } from '../read-vignettes.js'
import { rowsOf, section } from '../table.js'
import type { Terminal } from '../terminal.js'

/** `unknot test` */
export const testCommand: Command = {
  summary: 'Short patient cases (vignettes) against the advice that they expect',
  usage: '<knowledge base or sealed release> <vignettes...>',
  takes: [2, Infinity],
  options: publicKeyOption,
  description: `Vignettes are JSON files, each with one or a list of them, or folders of such files. Ends with 1 if one
of them fails.

  unknot test knowledge-base.json vignettes/`,
  run: test,
}

async function test(call: Call): Promise<Outcome> {
  const { terminal, positionals } = call
  const [knowledge = '', ...paths] = positionals
  const engine = await readEngine(knowledge, call)
  const results = run(engine, await readVignettes(paths, terminal), terminal)
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const rows = failed.flatMap(({ id, name, problems }) => rowsOf([id], [name, ...problems]))
  const counted = `${results.length - failed.length} of ${results.length} vignettes passed.`
  return {
    exitCode: failed.length > 0 ? 1 : 0,
    text: [...section('Failed', rows, terminal.width), counted].join('\n\n'),
    json: { passed: results.length - failed.length, failed: failed.length, results },
  }
}

function run(engine: Engine, vignettes: readonly Vignette[], terminal: Terminal): VignetteResult[] {
  const shown = progress(terminal, 'Vignette')
  const results = vignettes.flatMap((vignette, index) => {
    shown.show(index + 1, vignettes.length)
    return runVignettes(engine, [vignette]).results
  })
  shown.end()
  return results
}
