import type { Metadata } from 'next'
import { picturePath, pictureSize } from './picture-path'

type PageWords = {
  readonly title: string
  readonly description: string
  readonly path: string
}

type More = {
  /** A document of the library has a picture of its own; the other pages share one. */
  readonly hasPicture?: boolean
  /** Other forms of the page: address by media type. */
  readonly forms?: Readonly<Record<string, string>>
  /** No longer advised: search engines are to forget it. */
  readonly isWithdrawn?: boolean
}

/** Title, description, address, picture and other forms of a page, for search engines and for those who pass it on. */
export const pageMetadata = (
  { title, description, path }: PageWords,
  { hasPicture = false, forms, isWithdrawn = false }: More = {},
): Metadata => ({
  title,
  description,
  alternates: { canonical: path, ...(forms !== undefined && { types: forms }) },
  ...(isWithdrawn && { robots: { index: false } }),
  openGraph: {
    title,
    description,
    url: path,
    siteName: 'Unknot',
    locale: 'en_GB',
    type: 'website',
    images: [{ url: picturePath(hasPicture ? path : '/'), ...pictureSize }],
  },
  // Said once: those who show cards read the words above.
  twitter: { card: 'summary_large_image' },
})
