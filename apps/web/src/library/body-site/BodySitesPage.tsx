import { bodySites } from '@unknot/content-schema'
import { BackPlate } from '../../design-system/BackPlate/BackPlate'
import { zones } from '../../design-system/BackPlate/geometry'
import { AskBox } from '../page/AskBox'
import { bodySiteWords } from '../page/body-site-words'
import { IndexPage } from '../page/IndexPage'
import styles from './BodySitePage.module.css'

/** The back with its places, and the way to each. */
export const BodySitesPage = () => (
  <IndexPage
    title="Where it hurts"
    lead="Choose a place to see what it may be, the muscles there, exercises for it, and the danger signs. Where it hurts is not always where it comes from."
  >
    <BackPlate figure={1} marked={[]} hasNumbers caption="The back in thirteen places.">
      <ul className={styles.places}>
        {bodySites.map((site) => (
          <li key={site}>
            <a href={`/body/${site}`}>{bodySiteWords[site]}</a>
            {numberedZones
              .filter((zone) => zone.site === site)
              .map(({ id, number, label, muscles }) => (
                <p key={id}>
                  <b>{number}</b> {label} <i>({muscles})</i>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </BackPlate>
    <AskBox />
  </IndexPage>
)

const numberedZones = zones.map((zone, index) => ({ ...zone, number: index + 1 }))
