import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findGlossaryTerm } from '../../../content/glossary'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'
import { GlossaryTermPage } from '../../../library/glossary/GlossaryTermPage'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findGlossaryTerm((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: page.term, description: page.meaning, path })
}

export default async function Page({ params }: Props) {
  const found = findGlossaryTerm((await params).slug)
  if (found === null) notFound()
  return <GlossaryTermPage found={found} today={today()} />
}
