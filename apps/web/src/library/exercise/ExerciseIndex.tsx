import type { ExercisePage } from '../../content/exercises'
import { sitesInWords } from '../page/body-site-words'
import { Groups } from '../page/Groups'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'
import { doseInLine } from './dose-words'
import styles from './ExerciseIndex.module.css'
import { needsInWords, purposesInOrder, purposeWords } from './words'

type Props = { readonly exercises: readonly ExercisePage[] }

/** All exercises by what they are for. */
export const ExerciseIndex = ({ exercises }: Props) => (
  <IndexPage
    title="Exercises"
    lead="Some regular exercise counts, and not one special move. Each page says how to do it, how much, when to stop, and who should leave it out."
  >
    {exercises.length === 0 ? (
      <NoEntries what="exercises" />
    ) : (
      <p>
        <a href="/exercises/session">Put several into a session</a>, to do one after another or to
        print.
      </p>
    )}
    <Groups
      groups={purposesInOrder.map((purpose) => ({
        id: purpose,
        heading: purposeWords[purpose],
        members: exercises.filter(({ page }) => page.purpose === purpose),
      }))}
    >
      {(members) => (
        <Entries>
          {members.map(({ page, path }) => (
            <Entry
              key={page.id}
              title={page.name}
              path={path}
              headingLevel={3}
              summary={page.summary}
            >
              <dl className={styles.facts}>
                {rowsOf(page).map(({ term, words }) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
            </Entry>
          ))}
        </Entries>
      )}
    </Groups>
  </IndexPage>
)

const rowsOf = ({ bodySites, equipment, dose }: ExercisePage['page']) => [
  { term: 'For', words: bodySites.length === 0 ? 'The whole body' : sitesInWords(bodySites) },
  { term: 'How much', words: doseInLine(dose) },
  { term: 'You need', words: needsInWords(equipment) },
]
