import type { Metadata } from 'next'
import { findReasonGone } from '../../../content/pages'
import { StatePage } from '../StatePage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'This page has been taken down',
  robots: { index: false },
}

type Props = { readonly searchParams: Promise<{ readonly at?: string | string[] }> }

const text =
  'It is no longer part of the library. The pages that are still stand in the lists below.'

export default async function Page({ searchParams }: Props) {
  const { at } = await searchParams
  const reason = typeof at === 'string' ? findReasonGone(at) : null
  return (
    <StatePage
      title="This page has been taken down"
      text={reason === null ? text : `Why: ${reason} ${text}`}
    />
  )
}
