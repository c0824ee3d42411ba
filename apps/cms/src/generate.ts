// Writes every generated file of the CMS: the types of its documents, the admin's import map, and a migration for each
// database when the schema has changed. Needs no database.
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import { writeMigration } from './migrations/write-migration'
import { cmsOn } from './payload.config'

const now = new Date()
const urls = { sqlite: 'file:./unused.db', postgres: 'postgres://unused/unused' } as const

try {
  const sanitized = await cmsOn(urls.sqlite)
  await generateTypes(sanitized, { log: false })
  await generateImportMap(sanitized, { log: false })
  await generateMigration('sqlite')
  await generateMigration('postgres')
  process.exit(0)
} catch (error) {
  console.error('Generating failed.', error)
  process.exit(1)
}

async function generateMigration(dialect: keyof typeof urls): Promise<void> {
  const { db } = await getPayload({
    config: cmsOn(urls[dialect]),
    key: dialect,
    disableDBConnect: true,
    disableOnInit: true,
  })
  const { generateDrizzleJson, generateMigration: compare } = db.requireDrizzleKit()
  const name = await writeMigration({
    dialect,
    folder: `src/migrations/${dialect}`,
    empty: db.defaultDrizzleSnapshot,
    wanted: await generateDrizzleJson(db.schema),
    compare,
    now,
  })
  if (name !== null) console.log(`Wrote the ${dialect} migration ${name}`)
}
