import { processWide } from '../content/process-wide'
import { currentState } from '../content/store'
import { findShownPage } from '../content/library-page'
import { pathOfPicture } from '../layout/picture-path'
import { createPageCache, type PageCache } from './page-cache'
import { drawPicture } from '../library/picture/draw-picture'
import { pictureWords, type PictureWords } from '../library/picture/picture-words'

type Kept = { readonly png: Uint8Array<ArrayBuffer>; readonly bytes: number }

const maxBytes = 16 * 1024 * 1024

const kept = (): PageCache<Kept> => processWide('pictures', () => createPageCache({ maxBytes }))

/** The picture at an address, drawn once per version of the content; null where no live page has one. */
export async function findPicture(address: string): Promise<Kept | null> {
  const path = pathOfPicture(address)
  const words = path === null ? null : wordsAt(path)
  if (path === null || words === null) return null
  return kept().find(String(currentState()?.version ?? 0), path, async () => {
    const png = await drawPicture(words)
    return { png, bytes: png.length }
  })
}

/** Lists and the pages of the site itself share one picture. */
function wordsAt(path: string): PictureWords | null {
  if (path === '/')
    return { kicker: 'A library with its sources', title: 'About knots in the back' }
  const found = findShownPage(path)
  return found === null || found.isWithdrawn ? null : pictureWords(found.page)
}
