import type { Metadata } from 'next'
import { GalleryPage } from '../../gallery/GalleryPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Gallery',
  description: 'What pages are made of, in every state.',
  robots: { index: false },
}

export default function Page() {
  return <GalleryPage />
}
