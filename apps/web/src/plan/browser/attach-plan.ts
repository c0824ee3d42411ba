import { planLink, readPlanLink } from '../../device/plan-link'
import { deletePlan, emptyPlan, readPlan, savePlan, type SavedPlan } from '../../device/saved-plan'
import { part, showPlan } from './show-plan'

/** What the page needs of its browser. */
export type Surroundings = {
  /** ISO date. */
  readonly today: string
  readonly origin: string
  readonly readFragment: () => string
  readonly dropFragment: () => void
  readonly print: () => void
  readonly copy: (text: string) => Promise<void>
}

/** Shows the plan that is kept on this device, and lets the reader change, share, print and delete it. */
export function attachPlan(page: Document, surroundings: Surroundings): void {
  const root = page.querySelector('[data-plan]')
  if (root === null) return
  const offered = readPlanLink(surroundings.readFragment())
  let plan = readPlan()
  const show = (words = '') => {
    showPlan(root, { plan, offered, origin: surroundings.origin })
    part(root, 'status').textContent = words
  }
  const change = (next: SavedPlan | null, words: string) => {
    const isKept = next === null ? deletePlan() : savePlan(next)
    plan = next
    show(isKept ? words : 'This browser keeps nothing: what you see is gone when you leave.')
  }
  const deeds = deedsOf(root, surroundings, offered, () => plan, change)
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-plan-do]') : null
    if (button !== null) deeds[button.dataset['planDo'] ?? '']?.(button.dataset['id'] ?? '')
  })
  part(root, 'no-script').hidden = true
  part(root, 'add').hidden = false
  part(root, 'offer').hidden = offered.length === 0
  show()
}

type Change = (next: SavedPlan | null, words: string) => void

function deedsOf(
  root: Element,
  { today, origin, dropFragment, print, copy }: Surroundings,
  offered: readonly string[],
  now: () => SavedPlan | null,
  change: Change,
): Readonly<Record<string, (id: string) => void>> {
  const begun = () => now() ?? emptyPlan(today)
  const withExercises = (ids: readonly string[]): SavedPlan => ({
    ...begun(),
    exercises: [...new Set([...begun().exercises, ...ids])],
  })
  const closeOffer = () => {
    dropFragment()
    part(root, 'offer').hidden = true
  }
  return {
    accept: () => {
      const known = offered.filter((id) => root.querySelector(`[data-offered="${id}"]`) !== null)
      closeOffer()
      change(withExercises(known), 'The exercises are in your plan.')
    },
    decline: closeOffer,
    add: (id) => change(withExercises([id]), 'The exercise is in your plan.'),
    remove: (id) => change(without(begun(), id), 'Removed from your plan.'),
    'forget-answers': () => change({ ...begun(), answers: [] }, 'Your answers are deleted.'),
    delete: () => change(null, 'Your plan is deleted. Nothing is left of it on this device.'),
    print,
    copy: () => {
      void copy(origin + planLink(begun().exercises)).then(
        () => (part(root, 'status').textContent = 'The link is copied.'),
        () => (part(root, 'status').textContent = 'Copy the link by hand, from its field.'),
      )
    },
  }
}

/** The plan without a treatment or an exercise; null when nothing is left of it. */
function without(plan: SavedPlan, id: string): SavedPlan | null {
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id)
  const left = {
    ...plan,
    treatments: others(plan.treatments),
    exercises: others(plan.exercises),
  }
  const isEmpty = left.treatments.length + left.exercises.length + left.answers.length === 0
  return isEmpty ? null : left
}
