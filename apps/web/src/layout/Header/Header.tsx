import type { Settings } from '@unknot/content-schema'
import { CareShape } from '../../design-system/CareCard/CareShape'
import { WhomToCall } from '../../design-system/WhomToCall/WhomToCall'
import { CountryChoice } from '../CountryChoice/CountryChoice'
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
  { label: 'My plan', path: '/my-plan' },
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

const EmergencyLine = ({ settings }: Props) => (
  <div className={styles.emergency}>
    <p>
      <CareShape careLevel="emergency" />
      <span>
        Emergency?{' '}
        {settings === null ? (
          'Call your emergency number. '
        ) : (
          <WhomToCall careLevel="emergency" settings={settings} />
        )}
        <a href="/#danger-signs">Danger signs</a>
      </span>
    </p>
    {settings !== null && settings.countries.length > 1 && <CountryChoice settings={settings} />}
  </div>
)
