import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { liveRelease } from '../content/releases'
import { findSettings } from '../content/settings'
import '../design-system/tokens.css'
import '../design-system/base.css'
import '../design-system/InCountry/in-country.css'
import { env } from '../env'
import { fontFaces } from '../layout/fonts'
import { SiteFrame } from '../layout/SiteFrame'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(env.WEB_URL),
  title: { default: 'Unknot', template: '%s – Unknot' },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#16262d' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" dir="ltr" className={fontFaces}>
      <body>
        <SiteFrame settings={findSettings()} release={liveRelease()?.manifest ?? null}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
