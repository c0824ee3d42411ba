import { topicLabels, topics } from '@unknot/content-schema'
import { Entries, Entry, IndexPage } from '../page/IndexPage'
import { pagesAbout } from './pages-about'
import { topicIntros } from './words'

/** All topics, with how much there is about each. */
export const TopicIndex = () => (
  <IndexPage
    title="Topics"
    lead="What the library tells about one matter, put together: articles, conditions, treatments, exercises and fact checks."
  >
    <Entries>
      {topics.map((topic) => (
        <Entry
          key={topic}
          title={topicLabels[topic]}
          path={`/topics/${topic}`}
          headingLevel={2}
          summary={topicIntros[topic]}
        >
          <p>{countInWords(pagesAbout(topic))}</p>
        </Entry>
      ))}
    </Entries>
  </IndexPage>
)

/** "2 articles, 3 treatments" */
function countInWords({
  articles,
  conditions,
  treatments,
  exercises,
  factChecks,
}: ReturnType<typeof pagesAbout>): string {
  const parts = [
    counted(articles.length, 'article'),
    counted(conditions.length, 'condition'),
    counted(treatments.length, 'treatment'),
    counted(exercises.length, 'exercise'),
    counted(factChecks.length, 'fact check'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Nothing yet' : parts.join(', ')
}

const counted = (count: number, one: string): string =>
  count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`
