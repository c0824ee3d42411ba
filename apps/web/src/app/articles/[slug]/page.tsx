import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findArticle } from '../../../content/articles'
import { today } from '../../../layout/today'
import { ArticlePage } from '../../../library/article/ArticlePage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findArticle((await params).slug))

export default async function Page({ params }: Props) {
  const found = findArticle((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <ArticlePage article={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
