import { planLink } from '../../device/plan-link'
import type { SavedPlan } from '../../device/saved-plan'

type Shown = {
  readonly plan: SavedPlan | null
  /** Exercises that the address brought. */
  readonly offered: readonly string[]
  readonly origin: string
}

/** Unhides what the plan names, in its order, and hides the rest. */
export function showPlan(root: Element, { plan, offered, origin }: Shown): void {
  const exercises = plan?.exercises ?? []
  part(root, 'empty').hidden = plan !== null
  part(root, 'kept').hidden = plan === null
  part(root, 'origin').textContent = plan === null ? '' : originWords(plan)
  part(root, 'treatments').hidden = !showOnly(root, 'treatment', plan?.treatments ?? [])
  const hasExercises = showOnly(root, 'exercise', exercises)
  part(root, 'exercises').hidden = !hasExercises
  part(root, 'share').hidden = !hasExercises
  part(root, 'link').setAttribute('value', origin + planLink(exercises))
  showAnswers(part(root, 'answers'), plan?.answers ?? [])
  for (const item of root.querySelectorAll<HTMLElement>('[data-addable]')) {
    item.hidden = exercises.includes(item.dataset['addable'] ?? '')
  }
  showOnly(root, 'offered', offered)
  const isKnown = (id: string) => root.querySelector(`[data-offered="${id}"]`) !== null
  part(root, 'unknown').hidden = offered.every(isKnown)
}

/** The part of the page with this name. */
export function part(root: Element, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-plan-part="${name}"]`)
  if (found === null) throw new Error(`The page of the plan has no part "${name}".`)
  return found
}

const originWords = ({ savedOn, release }: SavedPlan): string => {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const saved = `Saved on ${date.format(new Date(savedOn))}`
  return release === null
    ? `${saved}. It came from no advice: go through the questions first if you have not.`
    : `${saved}, from advice of release ${release.number} (${release.hash.slice(0, 12)}).`
}

/** False where nothing of it is on the page. What the library no longer has is left out. */
function showOnly(root: Element, kind: string, ids: readonly string[]): boolean {
  for (const item of root.querySelectorAll<HTMLElement>(`[data-${kind}]`)) item.hidden = true
  const shown = ids.flatMap((id) => [
    ...root.querySelectorAll<HTMLElement>(`[data-${kind}="${id}"]`),
  ])
  for (const item of shown) {
    item.hidden = false
    item.parentElement?.append(item)
  }
  return shown.length > 0
}

function showAnswers(section: HTMLElement, answers: SavedPlan['answers']): void {
  section.hidden = answers.length === 0
  const rows = answers.map(({ question, answer }) => {
    const row = section.ownerDocument.createElement('div')
    row.append(element(section, 'dt', question), element(section, 'dd', answer))
    return row
  })
  section.querySelector('dl')?.replaceChildren(...rows)
}

function element(near: HTMLElement, name: 'dt' | 'dd', text: string): HTMLElement {
  const made = near.ownerDocument.createElement(name)
  made.textContent = text
  return made
}
