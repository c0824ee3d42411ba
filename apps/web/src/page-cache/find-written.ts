import { toBibtex } from '../citations/bibtex'
import { pageAsWork, referenceAsWork, type CitedWork } from '../citations/cited-work'
import { toRis } from '../citations/ris'
import { findShownPage } from '../content/library-page'
import { writeFeed } from '../feeds/write-feed'
import { toMarkdown } from '../markdown/to-markdown'
import { findOrMake, findPage } from './find-kept'
import { keepText, type KeptPage } from './kept-page'
import type { WrittenForm } from './written-forms'

/** A feed or another form of a page, written once per version of the content; null where that failed. */
export const findWrittenForm = (path: string, form: WrittenForm): Promise<KeptPage | null> =>
  findOrMake(path, async () => keepText(await write(form), form.type))

async function write(form: WrittenForm): Promise<string> {
  if (form.kind === 'feed') return writeFeed(form.section, form.format)
  switch (form.form) {
    case 'md':
      return writeMarkdown(form.page)
    case 'bib':
      return toBibtex([workAt(form.page)])
    case 'ris':
      return toRis([workAt(form.page)])
  }
}

async function writeMarkdown(path: string): Promise<string> {
  const kept = await findPage(path, 'reading')
  if (kept?.kind !== 'reading') throw new Error('The page itself could not be rendered.')
  return toMarkdown(new TextDecoder().decode(kept.bodies.identity), path)
}

/** The page of a source stands for the source. */
function workAt(path: string): CitedWork {
  const found = findShownPage(path)
  if (found === null) throw new Error('The page is not there any more.')
  return found.page.kind === 'reference' ? referenceAsWork(found.page) : pageAsWork(found)
}
