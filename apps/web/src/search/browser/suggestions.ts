import type { Suggest, Suggestion } from './suggest'

/** Turns a search box into one that suggests while the reader types. What is typed goes nowhere. */
export function attachSuggestions(input: HTMLInputElement, load: () => Promise<Suggest>): void {
  const { form } = input
  if (form === null) return
  const list = addList(form, input)
  const status = addStatus(form)
  let suggest: Suggest | null = null
  let isLoading = false
  let chosen = -1

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')]

  function choose(place: number): void {
    const all = options()
    chosen = place < -1 ? all.length - 1 : place >= all.length ? -1 : place
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)))
    const option = all[chosen]
    if (option === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', option.id)
  }

  function show(found: readonly Suggestion[]): void {
    list.replaceChildren(...found.map((it, place) => toOption(it, `${list.id}-${place}`)))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    choose(-1)
  }

  function update(): void {
    const words = input.value.trim()
    const found = words.length < 2 || suggest === null ? [] : suggest(words)
    show(found)
    status.textContent = found.length === 0 ? '' : count(found.length)
  }

  async function start(): Promise<void> {
    if (suggest !== null || isLoading) return
    isLoading = true
    try {
      suggest = await load()
      if (document.activeElement === input && input.value !== input.defaultValue) update()
    } catch {
      // The form works without; the next focus tries again.
    }
    isLoading = false
  }

  input.addEventListener('focus', () => void start())
  input.addEventListener('input', update)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape' && !list.hidden) show([])
    else if (event.key === 'ArrowDown' && !list.hidden) choose(chosen + 1)
    else if (event.key === 'ArrowUp' && !list.hidden) choose(chosen - 1)
    else if (event.key === 'Enter' && chosen >= 0) options()[chosen]?.click()
    else return
    event.preventDefault()
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) show([])
  })
  if (document.activeElement === input) void start()
}

const count = (several: number): string =>
  several === 1 ? '1 suggestion' : `${several} suggestions. Use the arrow keys.`

function addList(form: HTMLFormElement, input: HTMLInputElement): HTMLElement {
  const list = document.createElement('div')
  list.id = `${input.id}-suggestions`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  list.dataset['suggestions'] = ''
  list.hidden = true
  form.append(list)
  // A search field may not be a combobox.
  input.type = 'text'
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  return list
}

function addStatus(form: HTMLFormElement): HTMLElement {
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  form.append(status)
  return status
}

function toOption({ title, note, path, isDangerSign }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('a')
  option.id = id
  option.href = path
  option.tabIndex = -1
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  if (isDangerSign) option.dataset['dangerSign'] = ''
  const kind = document.createElement('span')
  kind.textContent = note
  option.append(title, ' ', kind)
  return option
}
