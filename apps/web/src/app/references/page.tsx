import { listReferences } from '../../content/references'
import { pageMetadata } from '../../layout/page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'References',
  description: 'References of the library.',
  path: '/references',
})

export default function Page() {
  return (
    <>
      <h1>References</h1>
      <ul>
        {listReferences().map(({ page, path }) => (
          <li key={page.id}>
            <a href={path}>{page.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
