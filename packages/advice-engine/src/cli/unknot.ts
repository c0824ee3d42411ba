#!/usr/bin/env node
import { run } from './run.js'
import { thisTerminal } from './terminal.js'

// A reader that stops reading, such as `head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), thisTerminal())
