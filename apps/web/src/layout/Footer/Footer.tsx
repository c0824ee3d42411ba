import type { Country, ReleaseManifest, Settings } from '@unknot/content-schema'
import { defaultFirst } from '../../design-system/InCountry/default-first'
import { longDate } from '../../design-system/long-date'
import { clinicianCheckWords, intendedPurpose } from '../intended-purpose'
import styles from './Footer.module.css'

type Props = {
  readonly settings: Settings | null
  /** The live release; null before the first. */
  readonly release: ReleaseManifest | null
}

/** What the site is for, whom to call, and where its words come from. */
export function Footer({ settings, release }: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <section aria-labelledby="footer-purpose" className={styles.purpose}>
          <h2 id="footer-purpose">What this is for</h2>
          <p>{intendedPurpose}</p>
          <p>
            <strong>{clinicianCheckWords(release?.isCheckedByClinician ?? false)}.</strong>
          </p>
        </section>
        <Numbers settings={settings} />
        <nav aria-label="About this site" className={styles.about}>
          <h2>Behind the pages</h2>
          <ul>
            <li>
              <a href="/about">About Unknot</a>
            </li>
            <li>
              <a href="/how-we-grade">How we grade evidence</a>
            </li>
            <li>
              <a href="/editorial-policy">Editorial policy</a>
            </li>
            <li>
              <a href="/intended-purpose">Intended purpose</a>
            </li>
            <li>
              <a href="/fact-checks">What the internet says, checked</a>
            </li>
            <li>
              <a href="/muscles">Muscles</a>
            </li>
            <li>
              <a href="/glossary">Glossary</a>
            </li>
            <li>
              <a href="/references">References</a>
            </li>
            <li>
              <a href="/my-plan">My plan</a>
            </li>
            <li>
              <a href="/topics">Topics</a>
            </li>
            <li>
              <a href="/body">Where it hurts</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/accessibility">Accessibility</a>
            </li>
            <li>
              <a href="/developers">For developers</a>
            </li>
          </ul>
        </nav>
        <p className={styles.small}>
          Texts and drawings:{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          . Code: MIT.
          {release !== null && (
            <>
              {' '}
              Facts: release {release.number} ({release.hash.slice(0, 12)}), sealed on{' '}
              {longDate(release.sealedAt)}.
            </>
          )}
        </p>
      </div>
    </footer>
  )
}

function Numbers({ settings }: Pick<Props, 'settings'>) {
  if (settings === null) return null
  return (
    <section aria-labelledby="footer-numbers">
      <h2 id="footer-numbers">Emergency numbers</h2>
      <dl className={styles.numbers}>
        {defaultFirst(settings).map((country) => (
          <div key={country.code}>
            <dt>{country.name}</dt>
            <dd>
              <NumbersOf country={country} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const NumbersOf = ({
  country: { emergencyNumber, urgentNumber },
}: {
  readonly country: Country
}) => (
  <>
    {emergencyNumber === null ? (
      'your local emergency number'
    ) : (
      <a href={`tel:${emergencyNumber}`}>{emergencyNumber}</a>
    )}
    {urgentNumber !== null && (
      <>
        ; urgent advice <a href={`tel:${urgentNumber}`}>{urgentNumber}</a>
      </>
    )}
  </>
)
