// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Suggestion } from './suggest'
import { attachSuggestions } from './suggestions'

const heat: Suggestion = { title: 'Heat', note: 'Treatment', path: '#heat', isDangerSign: false }
const sign: Suggestion = { title: 'a sign', note: 'Danger sign', path: '#sign', isDangerSign: true }

let input: HTMLInputElement

beforeEach(() => {
  document.body.innerHTML =
    '<form role="search"><label for="words">Search</label><input id="words" /></form><a href="#next">Next</a>'
  input = document.querySelector('input') ?? expect.fail()
})

const list = (): HTMLElement =>
  document.querySelector<HTMLElement>('[role="listbox"]') ?? expect.fail()
const chosen = (): string | undefined =>
  document.querySelector('[aria-selected="true"]')?.textContent ?? undefined

async function type(words: string, found: readonly Suggestion[] = [sign, heat]): Promise<void> {
  attachSuggestions(input, async () => (query) => (query === 'zzz' ? [] : found))
  input.focus()
  await new Promise((resolve) => setTimeout(resolve))
  input.value = words
  input.dispatchEvent(new Event('input'))
}

function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true })
  input.dispatchEvent(event)
  return event.defaultPrevented
}

describe('the suggestions of a search box', () => {
  it('are loaded at the first focus, and not before', async () => {
    const load = vi.fn(async () => () => [])
    attachSuggestions(input, load)
    expect(load).not.toHaveBeenCalled()

    input.focus()
    input.blur()
    input.focus()

    expect(load).toHaveBeenCalledTimes(1)
  })

  it('stand below the box, and their number is told', async () => {
    await type('he')

    expect(list().hidden).toBe(false)
    expect(input.getAttribute('aria-expanded')).toBe('true')
    expect([...list().children].map((it) => it.textContent)).toEqual([
      'a sign Danger sign',
      'Heat Treatment',
    ])
    expect(document.querySelector('[role="status"]')?.textContent).toContain('2 suggestions')
  })

  it('are chosen by arrows, and opened by Enter', async () => {
    await type('he')
    const opened = vi.fn()
    list().children[1]?.addEventListener('click', opened)

    press('ArrowDown')
    press('ArrowDown')

    expect(chosen()).toBe('Heat Treatment')
    expect(input.getAttribute('aria-activedescendant')).toBe(list().children[1]?.id)
    expect(press('Enter')).toBe(true)
    expect(opened).toHaveBeenCalledTimes(1)
  })

  it('lead back to what was typed past either end', async () => {
    await type('he')

    press('ArrowUp')
    expect(chosen()).toBe('Heat Treatment')
    press('ArrowDown')
    expect(chosen()).toBeUndefined()
    expect(press('Enter')).toBe(false)
  })

  it('close on Escape, which keeps what was typed', async () => {
    await type('he')

    expect(press('Escape')).toBe(true)
    expect(list().hidden).toBe(true)
    expect(input.value).toBe('he')
    expect(press('Escape')).toBe(false)
  })

  it.each(['h', 'zzz'])('do not open for %j', async (words) => {
    await type(words)

    expect(list().hidden).toBe(true)
    expect(press('ArrowDown')).toBe(false)
  })

  it('close when the focus goes elsewhere', async () => {
    await type('he')

    document.querySelector<HTMLElement>('a[href="#next"]')?.focus()

    expect(list().hidden).toBe(true)
  })

  it('leave the form as it is when they cannot be loaded', async () => {
    attachSuggestions(input, () => Promise.reject(new Error('offline')))
    input.focus()
    await new Promise((resolve) => setTimeout(resolve))
    input.value = 'heat'
    input.dispatchEvent(new Event('input'))

    expect(list().hidden).toBe(true)
    expect(press('Enter')).toBe(false)
  })
})
