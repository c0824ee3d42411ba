import { noteWords, type NoteKind } from './note-words'

/** One line above the page that says how things stand. React leaves alone what stands at the end of the body. */
export function createNote() {
  const element = document.createElement('p')
  element.className = 'line-note'
  element.setAttribute('role', 'status')
  document.body.append(element)
  let isCopy = false

  function show(kind: NoteKind, keptAt: string | null): void {
    isCopy ||= keptAt !== null
    const words = noteWords(kind, { keptAt, isCopy, language: document.documentElement.lang })
    element.replaceChildren(words)
    if (kind === 'back' && isCopy) element.append(' ', linkToNewest())
  }

  return { show }
}

function linkToNewest(): HTMLElement {
  const link = document.createElement('a')
  link.href = location.pathname
  link.textContent = 'Load the page as it is now'
  return link
}
