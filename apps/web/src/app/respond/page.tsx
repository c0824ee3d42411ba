import type { Metadata } from 'next'
import { findSpokenAbout } from '../../content/spoken-about'
import { env } from '../../env'
import { issue } from '../../voice/issued'
import { findOutcome } from '../../voice/outcomes'
import { RespondPage, WhichPage } from '../../voice/RespondPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Tell us about a page',
  description: 'Report a mistake, or leave a comment.',
  robots: { index: false },
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function Page({ searchParams }: Props) {
  const { about: path, outcome: key } = await searchParams
  const about = typeof path === 'string' && env.SITE_SECRET !== '' ? findSpokenAbout(path) : null
  if (about === null) return <WhichPage />
  const outcome = typeof key === 'string' ? findOutcome(key) : null
  return <RespondPage about={about} outcome={outcome} issued={issue(env.SITE_SECRET, Date.now())} />
}
