import { setTimeout as wait } from 'node:timers/promises'
import { cmsUrl, webUrl } from './addresses.js'
import { library } from './library.js'

/** Ends the library as Ctrl-C does, and makes sure that nothing is left behind. */
export default async function stopLibrary(): Promise<void> {
  const { pid } = library()
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await anyAnswers())) return
    await wait(100)
  }
  throw new Error('The CMS or the site still answers ten seconds after Ctrl-C.')
}

async function anyAnswers(): Promise<boolean> {
  const answers = await Promise.all(
    [webUrl, cmsUrl].map((url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    ),
  )
  return answers.includes(true)
}
