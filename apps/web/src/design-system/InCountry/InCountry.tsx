import type { Country, Settings } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import { defaultFirst } from './default-first'

type Props = {
  readonly settings: Settings
  /** The words for one country; nothing where null. */
  readonly children: (country: Country) => ReactNode
}

/**
 * Words for each country, of which `in-country.css` shows those for the chosen one: without script, and on a page that is
 * the same for everybody. Without style sheets all of them show, so the words name their country where it matters.
 */
export const InCountry = ({ settings, children }: Props) =>
  defaultFirst(settings).map((country, place) => {
    const words = children(country)
    return words === null ? null : (
      <span key={country.code} data-country={place}>
        {words}{' '}
      </span>
    )
  })
