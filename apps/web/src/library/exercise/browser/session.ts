import { leaveEvent } from './hold-timer'

/** Turns a list of exercises into one that is gone through one at a time, once the reader asks for it. */
export function attachSession(root: HTMLElement): void {
  const sheets = [...root.querySelectorAll<HTMLElement>('[data-session="sheet"]')]
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-session="${name}"]`)
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`[data-session="${name}"]`)
  const [intro, bar, place] = [part('intro'), part('bar'), part('place')]
  const [begin, back, next, all] = [button('begin'), button('back'), button('next'), button('all')]
  if (!intro || !bar || !place || !begin || !back || !next || !all || sheets.length < 2) return
  let current = 0

  const turn = (isOneAtATime: boolean): void => {
    bar.hidden = !isOneAtATime
    intro.hidden = isOneAtATime
  }
  const show = (at: number): void => {
    current = Math.min(Math.max(at, 0), sheets.length - 1)
    sheets.forEach((sheet, index) => {
      if (index !== current) pauseTimers(sheet)
      sheet.hidden = index !== current
    })
    turn(true)
    back.disabled = current === 0
    next.disabled = current === sheets.length - 1
    place.textContent = `Exercise ${current + 1} of ${sheets.length}`
    sheets[current]?.querySelector<HTMLElement>('h2')?.focus()
    bar.scrollIntoView({ block: 'start' })
  }

  begin.addEventListener('click', () => show(0))
  back.addEventListener('click', () => show(current - 1))
  next.addEventListener('click', () => show(current + 1))
  all.addEventListener('click', () => {
    for (const sheet of sheets) sheet.hidden = false
    turn(false)
    begin.focus()
  })
  turn(false)
}

function pauseTimers(sheet: HTMLElement): void {
  for (const timer of sheet.querySelectorAll('[data-timer="root"]'))
    timer.dispatchEvent(new Event(leaveEvent))
}
