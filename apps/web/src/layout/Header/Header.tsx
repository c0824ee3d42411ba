import type { Settings } from '@unknot/content-schema'
import { CareShape } from '../../design-system/CareCard/CareShape'
import { Mark } from '../Mark/Mark'
import { SearchBox } from '../SearchBox/SearchBox'
import styles from './Header.module.css'

type Props = { readonly settings: Settings | null }

/** Where nobody has set the navigation, or nothing has arrived yet. */
const fallbackNavigation: Settings['navigation'] = [
  { label: 'What could help you', path: '/advice' },
  { label: 'Conditions', path: '/conditions' },
  { label: 'Treatments', path: '/treatments' },
  { label: 'Exercises', path: '/exercises' },
  { label: 'Articles', path: '/articles' },
  { label: 'Fact checks', path: '/fact-checks' },
]

/** The mark, search, whom to call and the ways in: at the same place on every page. */
export function Header({ settings }: Props) {
  const navigation = settings?.navigation ?? []
  const links = navigation.length > 0 ? navigation : fallbackNavigation
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.name} href="/">
          <Mark className={styles.mark} />
          Unknot
        </a>
        <div className={styles.search}>
          <SearchBox id="header-search" name="Site" />
        </div>
        <EmergencyLine settings={settings} />
        <nav aria-label="Main" className={styles.menu}>
          <ul className={styles.links}>
            {links.map(({ label, path }) => (
              <li key={path}>
                <a href={path}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function EmergencyLine({ settings }: Props) {
  const country = settings?.countries.find(({ code }) => code === settings.defaultCountry)
  return (
    <p className={styles.emergency}>
      <CareShape careLevel="emergency" />
      <span>
        Emergency?{' '}
        {country === undefined ? (
          'Call your emergency number.'
        ) : (
          <>
            Call <a href={`tel:${country.emergencyNumber}`}>{country.emergencyNumber}</a> (
            {country.name}).
          </>
        )}{' '}
        <a href="/#danger-signs">Danger signs</a>
      </span>
    </p>
  )
}
