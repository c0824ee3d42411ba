import { toBibtex } from '../citations/bibtex'
import { pageAsWork, referenceAsWork, type CitedWork } from '../citations/cited-work'
import { toRis } from '../citations/ris'
import { findShownPage } from '../content/library-page'
import { processWide } from '../content/process-wide'
import { writeFeed } from '../feeds/write-feed'
import { toMarkdown } from '../markdown/to-markdown'
import { findOrMake, findPage } from './find-kept'
import { readStyles } from './join-styles'
import { keepText, type KeptPage } from './kept-page'
import { createPageCache, type PageCache } from './page-cache'
import type { WrittenForm } from './written-forms'

/** A feed or another form of a page, written once per version of the content; null where that failed. */
export const findWrittenForm = (path: string, form: WrittenForm): Promise<KeptPage | null> =>
  form.kind === 'styles'
    ? findStyles(path, form)
    : findOrMake(path, async () => keepText(await write(form), form.type))

/** In a store of their own: they depend on no content, and whoever asks for other mixtures drives out no page. */
const styles = (): PageCache<KeptPage> =>
  processWide('styles', () => createPageCache({ maxBytes: 4 * 1024 * 1024 }))

async function findStyles(
  path: string,
  { sheets, type }: Extract<WrittenForm, { kind: 'styles' }>,
): Promise<KeptPage | null> {
  const text = await readStyles(sheets)
  return text === null ? null : styles().find('', path, () => keepText(text, type))
}

type Written = Exclude<WrittenForm, { kind: 'styles' }>

async function write(form: Written): Promise<string> {
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
