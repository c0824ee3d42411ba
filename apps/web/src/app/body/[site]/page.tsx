import { bodySites } from '@unknot/content-schema'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../layout/page-metadata'
import { BodySitePage } from '../../../library/body-site/BodySitePage'
import { bodySiteWords } from '../../../library/page/body-site-words'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly site: string }> }

const findSite = async ({ params }: Props) => {
  const { site } = await params
  return bodySites.find((one) => one === site)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const site = await findSite(props)
  if (site === undefined) return {}
  const name = bodySiteWords[site]
  return pageMetadata({
    title: `Pain here: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    description: `What pain there may be, muscles, exercises, and when to get help.`,
    path: `/body/${site}`,
  })
}

export default async function Page(props: Props) {
  const site = await findSite(props)
  if (site === undefined) notFound()
  return <BodySitePage site={site} />
}
