import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { next, repository } from './server.js'

const folder = join(repository, 'var', 'bench', 'bare-next')

/** Builds a bare Next app with one static page that holds so many letters of text. Gives its folder. */
export async function buildBareNext(letters: number): Promise<string> {
  await mkdir(join(folder, 'app'), { recursive: true })
  const text = 'Words of a page that says nothing at all. '.repeat(Math.ceil(letters / 42))
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await writeFile(
    join(folder, 'next.config.mjs'),
    `export default { turbopack: { root: ${JSON.stringify(repository)} } }\n`,
  )
  await writeFile(
    join(folder, 'app', 'layout.js'),
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }\n',
  )
  await writeFile(
    join(folder, 'app', 'page.js'),
    `const text = ${JSON.stringify(text.slice(0, letters))}\nexport default function Page() { return <main><h1>A page</h1><p>{text}</p></main> }\n`,
  )
  await promisify(execFile)(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  return folder
}
