import { listArticles } from '../../content/articles'
import { pageMetadata } from '../../layout/page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: 'Articles',
  description: 'Articles of the library.',
  path: '/articles',
})

export default function Page() {
  return (
    <>
      <h1>Articles</h1>
      <ul>
        {listArticles().map(({ page, path }) => (
          <li key={page.id}>
            <a href={path}>{page.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
