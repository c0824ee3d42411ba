import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findTreatment } from '../../../content/treatments'
import { pageMetadata } from '../../../layout/page-metadata'
import { today } from '../../../layout/today'
import { TreatmentPage } from '../../../library/treatment/TreatmentPage'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findTreatment((await params).slug)
  if (found === null) return {}
  const { page, path } = found
  return pageMetadata({ title: page.name, description: page.summary, path })
}

export default async function Page({ params }: Props) {
  const found = findTreatment((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <TreatmentPage treatment={found} today={today()} />
      <ReaderVoice path={found.path} />
    </>
  )
}
