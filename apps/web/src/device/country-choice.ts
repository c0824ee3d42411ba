import { keep, readKept } from './kept'

const key = 'unknot:country'

/** Ticks the country that was chosen before, and keeps a choice from now on. */
export function attachCountryChoice(page: Document): void {
  const chosen = readKept(key)
  for (const choice of page.querySelectorAll<HTMLInputElement>('input[name="country"]')) {
    if (choice.value === chosen) choice.checked = true
  }
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'country') {
      // The country shown first needs no keeping.
      keep(key, target.defaultChecked ? null : target.value)
    }
  })
}
