// npm start. Looks at Node's version before it loads anything that an old Node cannot read.
import { checkNode } from './machine.mjs'

try {
  checkNode()
} catch (error) {
  console.error(`✖ ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
await import('./starting.mjs')
