// npm run seal: seals the corpus as release 1, with RELEASE_PRIVATE_KEY if it is set, else with a fresh key.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCorpus } from './corpus.js'
import { sealCorpus } from './sealed-release.js'

const folder = join(import.meta.dirname, '..', 'release')
const privateKey = process.env['RELEASE_PRIVATE_KEY'] || undefined
const sealedAt = new Date().toISOString()
const sealed = await sealCorpus(await loadCorpus(), { sealedAt, privateKey })

await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'release-1.json'), `${JSON.stringify(sealed)}\n`)
await writeFile(join(folder, 'public-key.txt'), `${sealed.publicKey}\n`)
console.log(`Sealed release 1 (${sealed.manifest.hash}) with the key ${sealed.publicKey}.`)
