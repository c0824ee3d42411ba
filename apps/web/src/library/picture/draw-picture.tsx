import { readFile } from 'node:fs/promises'
import { ImageResponse } from 'next/og'
import { pictureSize } from '../../layout/picture-path'
import { Picture } from './Picture'
import type { PictureWords } from './picture-words'

/** A picture of a page, for those who pass it on: what it is called, and what kind of page it is. */
export async function drawPicture(words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const response = new ImageResponse(<Picture {...words} />, {
    ...pictureSize,
    fonts: await loadFonts(),
  })
  return new Uint8Array(await response.arrayBuffer())
}

const besley = new URL(
  '../../../../../node_modules/@fontsource/besley/files/besley-latin-700-normal.woff',
  import.meta.url,
)
const atkinson = new URL(
  '../../../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  import.meta.url,
)

const loadFonts = async () => [
  { name: 'Besley', data: await readFile(besley), weight: 700 as const },
  { name: 'Atkinson', data: await readFile(atkinson), weight: 400 as const },
]
