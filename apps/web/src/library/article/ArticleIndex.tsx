import type { ArticlePage } from '../../content/articles'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'

/** All articles by title. */
export const ArticleIndex = ({ articles }: { readonly articles: readonly ArticlePage[] }) => (
  <IndexPage
    title="Articles"
    lead={
      <>
        What is known about knots and back pain, what is not, and who says so. Each statement has
        its source. You can also look <a href="/topics">by topic</a>.
      </>
    }
  >
    {articles.length === 0 ? (
      <NoEntries what="articles" />
    ) : (
      <Entries>
        {articles.map(({ page, path }) => (
          <Entry
            key={page.id}
            title={page.title}
            path={path}
            headingLevel={2}
            summary={page.summary}
          />
        ))}
      </Entries>
    )}
  </IndexPage>
)
