import { intendedPurpose } from '../layout/intended-purpose'
import { licence } from '../layout/licence'
import { siteAddress } from '../layout/site-address'
import { readMain } from './read-html'
import { writeBlocks } from './write-blocks'

/**
 * A page as Markdown, made from its HTML and not from its fields: so nothing that readers are warned of can be
 * missing, whatever is added to a page.
 */
export function toMarkdown(html: string, path: string): string {
  const main = readMain(html)
  if (main === null) throw new Error(`The page at ${path} has no main part.`)
  const blocks = [...writeBlocks(main.children, siteAddress), '---', ...footOf(path)]
  return `${blocks.join('\n\n')}\n`
}

const footOf = (path: string): readonly string[] => [
  intendedPurpose,
  `From ${siteAddress(path)}, under [${licence.name}](${licence.address}).`,
]
