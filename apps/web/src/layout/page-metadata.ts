import type { Metadata } from 'next'

type PageWords = { readonly title: string; readonly description: string; readonly path: string }

/** Title, description and address of a page, for search engines and for those who pass it on. */
export const pageMetadata = ({ title, description, path }: PageWords): Metadata => ({
  title,
  description,
  alternates: { canonical: path },
  openGraph: {
    title,
    description,
    url: path,
    siteName: 'Unknot',
    locale: 'en_GB',
    type: 'website',
  },
})
