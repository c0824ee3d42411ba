import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findFactCheck } from '../../../content/fact-checks'
import { quoted } from '../../../content/pages'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'
import { FactCheckPage } from '../../../library/fact-check/FactCheckPage'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findFactCheck((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: quoted(page.claim), description: page.summary, path })
}

export default async function Page({ params }: Props) {
  const found = findFactCheck((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <FactCheckPage found={found} today={today()} />
      <ReaderVoice path={found.path} />
    </>
  )
}
