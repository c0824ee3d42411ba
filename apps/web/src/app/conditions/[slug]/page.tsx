import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findCondition } from '../../../content/conditions'
import { today } from '../../../layout/today'
import { ConditionPage } from '../../../library/condition/ConditionPage'
import { DocumentFrame } from '../../../library/page/DocumentFrame'
import { documentMetadata } from '../../../library/page/document-metadata'
import { ReaderVoice } from '../../../voice/ReaderVoice'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  documentMetadata(findCondition((await params).slug))

export default async function Page({ params }: Props) {
  const found = findCondition((await params).slug)
  if (found === null) notFound()
  return (
    <>
      <DocumentFrame found={found}>
        <ConditionPage condition={found} today={today()} />
      </DocumentFrame>
      <ReaderVoice path={found.path} />
    </>
  )
}
