import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findArticle } from '../../../content/articles'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'
import { ArticlePage } from '../../../library/article/ArticlePage'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findArticle((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: page.title, description: page.summary, path })
}

export default async function Page({ params }: Props) {
  const found = findArticle((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <ArticlePage article={found} today={today()} />
      <ReaderVoice path={found.path} />
    </>
  )
}
