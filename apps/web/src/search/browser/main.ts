import { attachSuggestions } from './suggestions'

// Loaded by every page; the engine follows at the first focus, from a file of its own.
const engine = './search-engine.js'
const attached = new WeakSet<HTMLInputElement>()

// Not before the focus: pages that React brings to life must be as they were sent until then.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || attached.has(target)) return
  if (target.form?.getAttribute('role') !== 'search') return
  attached.add(target)
  attachSuggestions(target, async () => {
    const { loadSuggest }: typeof import('./engine') = await import(engine)
    return loadSuggest()
  })
})
