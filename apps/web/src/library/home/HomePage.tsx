import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import { listFactChecks } from '../../content/fact-checks'
import { listMuscles } from '../../content/muscles'
import { findPageById } from '../../content/pages'
import { listTreatments } from '../../content/treatments'
import { BackPlate } from '../../design-system/BackPlate/BackPlate'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { commonDangerSigns } from './common-signs'
import { Difference } from './Difference'
import { EntryPoints } from './EntryPoints'
import styles from './HomePage.module.css'
import { Places } from './Places'

/** The front page: danger signs, the questionnaire, where it hurts, and the shelves of the library. */
export function HomePage() {
  return (
    <div className={styles.home}>
      <div className={styles.head}>
        <h1>A knot in the back: what helps, what does not, and when it is something else</h1>
        <p className={styles.lead}>
          A library about muscle knots and back pain. Each statement names its source and says how
          sure anyone is. Where nobody knows, it says so.
        </p>
      </div>
      <div className={styles.side}>
        <DangerSigns rules={commonDangerSigns()} isRequired />
        <AllSigns />
      </div>
      <div className={styles.body}>
        <Start />
        <Where />
      </div>
      <EntryPoints
        conditions={listConditions()}
        treatments={listTreatments()}
        exercises={listExercises()}
        articles={listArticles()}
        factChecks={listFactChecks()}
        muscles={listMuscles()}
      />
      <Difference />
    </div>
  )
}

function AllSigns() {
  const article = findPageById('article', 'when-to-see-a-doctor')
  return article === null ? null : (
    <p className={styles.all}>
      These are not all of them: <a href={article.path}>{article.title}</a>
    </p>
  )
}

const Start = () => (
  <section aria-labelledby="start" className={styles.start}>
    <h2 id="start">What could help you?</h2>
    <p>
      Some screens of questions, danger signs first. Then you see how soon to get help, what is
      worth trying, what to leave alone, and the reason for each. No account, and nothing that you
      answer is kept.
    </p>
    <p>
      <a className={styles.button} href="/advice">
        Answer the questions
      </a>
    </p>
  </section>
)

/** Zones that are hatched: where knots have been studied most (evidence.md, A05). */
const studiedMost = ['neck-side', 'upper-trap']

function Where() {
  const source = findPageById('reference', 'R31')
  return (
    <section aria-labelledby="where">
      <BackPlate
        figure={1}
        hasNumbers
        marked={studiedMost}
        caption={
          <>
            The back in thirteen places. Hatched: the neck and shoulder, where knots have been
            studied most
            {source !== null && (
              <>
                {' '}
                (<a href={source.path}>source</a>)
              </>
            )}
            .
          </>
        }
      >
        <h2 id="where" className={styles.whereTitle}>
          Where does it hurt?
        </h2>
        <Places conditions={listConditions()} />
        <p className={styles.all}>
          <a href="/body">Muscles, exercises and danger signs for each place</a>
        </p>
      </BackPlate>
    </section>
  )
}
