import { listConditions } from '../../content/conditions'
import { pageMetadata } from '../../layout/page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Conditions',
  description: 'Conditions of the library.',
  path: '/conditions',
})

export default function Page() {
  return (
    <>
      <h1>Conditions</h1>
      <ul>
        {listConditions().map(({ page, path }) => (
          <li key={page.id}>
            <a href={path}>{page.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
