// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { attachCountryChoice } from './country-choice'

const choice = (code: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[value="${code}"]`)
  if (found === null) throw new Error(`There is no choice "${code}".`)
  return found
}

beforeEach(() => {
  localStorage.clear()
  document.body.innerHTML =
    '<input type="radio" name="country" value="GB" checked><input type="radio" name="country" value="US">'
})

it('keeps a country that the reader chooses, and ticks it on the next page', () => {
  attachCountryChoice(document)
  choice('US').click()
  document.body.innerHTML = document.body.innerHTML.replace('checked', 'checked=""')
  attachCountryChoice(document)

  expect(localStorage.getItem('unknot:country')).toBe('US')
  expect(choice('US').checked).toBe(true)
})

it('keeps nothing for who stays with the country shown first', () => {
  attachCountryChoice(document)
  choice('US').click()
  choice('GB').click()

  expect(localStorage.length).toBe(0)
})

it('stays with the country shown first when the one that was kept is no longer there', () => {
  localStorage.setItem('unknot:country', 'XX')
  attachCountryChoice(document)

  expect(choice('GB').checked).toBe(true)
})
