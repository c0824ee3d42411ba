import type { Command } from './command.js'
import { adviseCommand } from './commands/advise.js'
import { diffCommand } from './commands/diff.js'
import { explainCommand } from './commands/explain.js'
import { testCommand } from './commands/test.js'
import { verifyCommand } from './commands/verify.js'

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['advise', adviseCommand],
  ['explain', explainCommand],
  ['test', testCommand],
  ['verify', verifyCommand],
  ['diff', diffCommand],
])
