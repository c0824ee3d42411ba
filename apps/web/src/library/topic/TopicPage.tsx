import { topicLabels, type Topic } from '@unknot/content-schema'
import { Breadcrumbs } from '../../design-system/Breadcrumbs/Breadcrumbs'
import { AskBox } from '../page/AskBox'
import { Groups } from '../page/Groups'
import { Entries, Entry, NoEntries } from '../page/IndexPage'
import styles from '../page/IndexPage.module.css'
import { pagesAbout } from './pages-about'
import { topicIntros } from './words'

/** Everything about one matter, whatever kind of page it is. */
export function TopicPage({ topic }: { readonly topic: Topic }) {
  const { articles, conditions, treatments, exercises, factChecks } = pagesAbout(topic)
  const groups = [
    { id: 'articles', heading: 'Articles', members: articles },
    { id: 'conditions', heading: 'Conditions', members: conditions },
    { id: 'treatments', heading: 'Treatments', members: treatments },
    { id: 'exercises', heading: 'Exercises', members: exercises },
    { id: 'fact-checks', heading: 'What the internet says, checked', members: factChecks },
  ]
  return (
    <div className={styles.index}>
      <Breadcrumbs
        trail={[
          { label: 'Start', path: '/' },
          { label: 'Topics', path: '/topics' },
        ]}
      />
      <h1>{topicLabels[topic]}</h1>
      <p className={styles.lead}>{topicIntros[topic]}</p>
      {groups.every(({ members }) => members.length === 0) && <NoEntries what="pages about this" />}
      <Groups groups={groups}>
        {(members) => (
          <Entries>
            {members.map(({ id, title, path, summary }) => (
              <Entry key={id} title={title} path={path} headingLevel={3} summary={summary} />
            ))}
          </Entries>
        )}
      </Groups>
      <AskBox />
    </div>
  )
}
