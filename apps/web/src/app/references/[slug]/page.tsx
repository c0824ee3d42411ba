import { citationLabel } from '@unknot/content-schema'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findReference } from '../../../content/references'
import { pageMetadata } from '../../../layout/page-metadata'
import { ReferencePage } from '../../../library/reference/ReferencePage'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findReference((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: page.title, description: citationLabel(page), path })
}

export default async function Page({ params }: Props) {
  const found = findReference((await params).slug)
  if (found === null) notFound()
  return <ReferencePage found={found} />
}
