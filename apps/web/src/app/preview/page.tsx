import type { Metadata } from 'next'
import { today } from '../../layout/today'
import { fetchDraft } from '../../preview/fetch-draft'
import { PreviewPage } from '../../preview/PreviewPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Draft',
  robots: { index: false, follow: false },
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function Page({ searchParams }: Props) {
  const { token, framed } = await searchParams
  const found = await fetchDraft(typeof token === 'string' ? token : '')
  return <PreviewPage found={found} isFramed={framed === 'yes'} today={today()} />
}
