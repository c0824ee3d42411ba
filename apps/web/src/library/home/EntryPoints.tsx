import { bodySites } from '@unknot/content-schema'
import type { ArticlePage } from '../../content/articles'
import type { ConditionPage } from '../../content/conditions'
import type { ExercisePage } from '../../content/exercises'
import type { FactCheckPage } from '../../content/fact-checks'
import type { MusclePage } from '../../content/muscles'
import { quoted } from '../../content/pages'
import type { TreatmentPage } from '../../content/treatments'
import { bodySiteWords } from '../page/body-site-words'
import { purposesInOrder, purposeWords } from '../exercise/words'
import { stepsInOrder, stepWords } from '../treatment/words'
import styles from './EntryPoints.module.css'

type Props = {
  readonly conditions: readonly ConditionPage[]
  readonly treatments: readonly TreatmentPage[]
  readonly exercises: readonly ExercisePage[]
  readonly articles: readonly ArticlePage[]
  readonly factChecks: readonly FactCheckPage[]
  readonly muscles: readonly MusclePage[]
}

/** The shelves of the library, with what stands on them. */
export const EntryPoints = ({ conditions, treatments, exercises, articles, ...others }: Props) => (
  <section aria-labelledby="library" className={styles.library}>
    <h2 id="library">The library</h2>
    <div className={styles.shelves}>
      <Shelf
        title="Conditions"
        path="/conditions"
        count={conditions.length}
        words="What it may be, and when it needs a doctor."
        links={conditions.map(({ page: { name }, path }) => ({ title: name, path }))}
      />
      <Shelf
        title="Treatments"
        path="/treatments"
        count={treatments.length}
        words="What people try: how sure anyone is, how big the effect, and who should not."
        links={stepsInOrder
          .filter((step) => treatments.some(({ facts }) => facts?.step === step))
          .map((step) => ({ title: stepWords[step], path: `/treatments#${step}` }))}
      />
      <Shelf
        title="Exercises"
        path="/exercises"
        count={exercises.length}
        words="Step by step: how much, how to make it easier, and when to stop."
        links={purposesInOrder
          .filter((purpose) => exercises.some(({ page }) => page.purpose === purpose))
          .map((purpose) => ({ title: purposeWords[purpose], path: `/exercises#${purpose}` }))}
      />
      <Shelf
        title="Articles"
        path="/articles"
        count={articles.length}
        words="What is known, what is not, and what the internet gets wrong."
        links={articles.map(({ page: { title }, path }) => ({ title, path }))}
      />
      <Shelf
        title="Fact checks"
        path="/fact-checks"
        count={others.factChecks.length}
        words="What the internet says, statement by statement, with a verdict and the fact."
        links={others.factChecks.map(({ page: { claim }, path }) => ({
          title: quoted(claim),
          path,
        }))}
      />
      <Shelf
        title="Muscles"
        path="/muscles"
        count={others.muscles.length}
        words="Where they sit, where their pain may be felt, and what else it may be."
        links={bodySites
          .filter((site) => others.muscles.some(({ page }) => page.bodySites[0] === site))
          .map((site) => ({ title: bodySiteWords[site], path: `/muscles#${site}` }))}
      />
    </div>
  </section>
)

/** How many links stand below a shelf; the rest is behind its heading. */
const mostLinks = 7

type ShelfProps = {
  readonly title: string
  readonly path: string
  readonly count: number
  readonly words: string
  readonly links: readonly { readonly title: string; readonly path: string }[]
}

const Shelf = ({ title, path, count, words, links }: ShelfProps) => (
  <div className={styles.shelf}>
    <h3>
      <a href={path}>{title}</a> <span className={styles.count}>{count}</span>
    </h3>
    <p>{words}</p>
    {links.length === 0 ? (
      <p className={styles.none}>Nothing is published here yet.</p>
    ) : (
      <ul>
        {links.slice(0, mostLinks).map((link) => (
          <li key={link.path}>
            <a href={link.path}>{link.title}</a>
          </li>
        ))}
      </ul>
    )}
  </div>
)
