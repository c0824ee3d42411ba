import type { ConditionPage } from '../../content/conditions'
import { groupPlaces } from './places'
import styles from './Places.module.css'

type Props = { readonly conditions: readonly ConditionPage[] }

/** A condition that may sit in more places than this stands once, in a row of its own. */
const mostPlaces = 4

/** The key to the plate: the numbered places, and the pages about them. */
export function Places({ conditions }: Props) {
  const wide = conditions.filter(({ page }) => page.bodySites.length > mostPlaces)
  const local = conditions.filter((condition) => !wide.includes(condition))
  const places = groupPlaces((site) => local.filter(({ page }) => page.bodySites.includes(site)))
  return (
    <dl className={styles.places}>
      {places.map(({ zones, pages }) => (
        <div key={zones[0]?.number}>
          {zones.map(({ number, label }) => (
            <dt key={number}>
              <b>{number}</b> {label}
            </dt>
          ))}
          <Pages conditions={pages} />
        </div>
      ))}
      {wide.length > 0 && (
        <div>
          <dt>In many places</dt>
          <Pages conditions={wide} />
        </div>
      )}
    </dl>
  )
}

function Pages({ conditions }: Props) {
  return (
    <>
      {conditions.map(({ page, path }) => (
        <dd key={page.id}>
          <a href={path}>{page.name}</a>
        </dd>
      ))}
      {conditions.length === 0 && <dd>No page of its own yet</dd>}
    </>
  )
}
