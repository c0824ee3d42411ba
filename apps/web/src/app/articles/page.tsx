import { listArticles } from '../../content/articles'
import { feedLinks } from '../../feeds/feed-links'
import { Follow } from '../../feeds/Follow'
import { pageMetadata } from '../../layout/page-metadata'
import { ArticleIndex } from '../../library/article/ArticleIndex'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  {
    title: 'Articles',
    description: 'What is known about muscle knots and back pain, what is not, and who says so.',
    path: '/articles',
  },
  { forms: feedLinks('/articles') },
)

export default function Page() {
  return (
    <>
      <ArticleIndex articles={listArticles()} />
      <Follow path="/articles" />
    </>
  )
}
