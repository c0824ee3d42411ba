import { Breadcrumbs } from '../design-system/Breadcrumbs/Breadcrumbs'
import { OnThisPage } from '../design-system/OnThisPage/OnThisPage'
import { exhibits, type Exhibit } from './gallery'
import styles from './GalleryPage.module.css'

/** What pages are made of, in every state, for those who look after the site. */
export const GalleryPage = () => (
  <div className={styles.gallery}>
    <Breadcrumbs
      trail={[
        { label: 'Start', path: '/' },
        { label: 'For developers', path: '/developers' },
      ]}
    />
    <h1>Gallery</h1>
    <p>
      What pages are made of, in every state. Made-up words without clinical meaning: nothing here
      is advice.
    </p>
    <OnThisPage items={exhibits.map(({ name }) => ({ id: `of-${name}`, heading: name }))} />
    {exhibits.map((exhibit) => (
      <Shown key={exhibit.name} exhibit={exhibit} />
    ))}
    <script type="module" src="/unknot/exercises.js" />
  </div>
)

const Shown = ({ exhibit: { name, purpose, examples } }: { readonly exhibit: Exhibit }) => (
  <section aria-labelledby={`of-${name}`} className={styles.exhibit}>
    <h2 id={`of-${name}`}>{name}</h2>
    <p>{purpose}</p>
    {Object.entries(examples).map(([state, example]) => (
      <div key={state} className={styles.example}>
        <p className={styles.state}>{state}</p>
        <div>{example}</div>
      </div>
    ))}
  </section>
)
