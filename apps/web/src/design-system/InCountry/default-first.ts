import type { Country, Settings } from '@unknot/content-schema'

/** Every country, the one shown first in front. `InCountry` and the choice of the header count places in this order. */
export function defaultFirst({ countries, defaultCountry }: Settings): readonly Country[] {
  const isDefault = ({ code }: Country) => code === defaultCountry
  return [...countries.filter(isDefault), ...countries.filter((country) => !isDefault(country))]
}
