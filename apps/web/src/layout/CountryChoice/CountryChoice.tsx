import type { Settings } from '@unknot/content-schema'
import { defaultFirst } from '../../design-system/InCountry/default-first'
import { InCountry } from '../../design-system/InCountry/InCountry'
import { otherWords } from './other-words'
import styles from './CountryChoice.module.css'

type Props = { readonly settings: Settings }

/** Where the reader is: changes numbers and words on this page, and with script on all later ones. Nothing is sent. */
export const CountryChoice = ({ settings }: Props) => (
  <details className={styles.choice}>
    <summary>Change country</summary>
    <div className={styles.panel} id="country">
      <fieldset>
        <legend>Where are you?</legend>
        {defaultFirst(settings).map(({ code, name }, place) => (
          <label key={code}>
            <input
              type="radio"
              name="country"
              value={code}
              id={`country-${place}`}
              defaultChecked={place === 0}
              autoComplete="off"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p>
        <InCountry settings={settings}>{(country) => otherWords(country)}</InCountry>
        Your choice changes numbers and words on this site. It stays on this device.
      </p>
    </div>
  </details>
)
