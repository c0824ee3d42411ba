import { pageMetadata } from '../../layout/page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Privacy',
  description: 'No cookies, no third parties, and nothing of what you answer is kept.',
  path: '/privacy',
})

export default function Page() {
  return (
    <>
      <h1>Privacy</h1>
      <p>This site sets no cookies and loads nothing from other sites.</p>
    </>
  )
}
