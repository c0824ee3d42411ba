// npm run generate: writes json-schema/, one file for each kind of document.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../src/json-schema/json-schemas.js'

const folder = join(import.meta.dirname, '..', 'json-schema')
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const [kind, schema] of Object.entries(jsonSchemas()))
  await writeFile(join(folder, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`)
