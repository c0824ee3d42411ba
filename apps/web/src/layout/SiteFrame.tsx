import type { ReleaseManifest, Settings } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import { Footer } from './Footer/Footer'
import { Header } from './Header/Header'
import { mainId, SkipLink } from './SkipLink'
import styles from './Layout.module.css'

type Props = {
  readonly settings: Settings | null
  readonly release: ReleaseManifest | null
  readonly children: ReactNode
}

/** What stands around every page. */
export function SiteFrame({ settings, release, children }: Props) {
  return (
    <>
      <SkipLink />
      <Header settings={settings} />
      <main id={mainId} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer settings={settings} release={release} />
      <script type="module" src="/unknot/country.js" />
      <script type="module" src="/unknot/search-box.js" />
      <script type="module" src="/unknot/offline.js" />
    </>
  )
}
