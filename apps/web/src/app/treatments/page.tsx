import { listTreatments } from '../../content/treatments'
import { pageMetadata } from '../../layout/page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Treatments',
  description: 'Treatments of the library.',
  path: '/treatments',
})

export default function Page() {
  return (
    <>
      <h1>Treatments</h1>
      <ul>
        {listTreatments().map(({ page, path }) => (
          <li key={page.id}>
            <a href={path}>{page.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
