import { attachHoldTimer } from './hold-timer'
import { attachSession } from './session'

// Loaded by pages of exercises. What it brings to life stands in the page hidden: without it nothing is missing.
for (const timer of document.querySelectorAll<HTMLElement>('[data-timer="root"]'))
  attachHoldTimer(timer)
for (const session of document.querySelectorAll<HTMLElement>('[data-session="root"]'))
  attachSession(session)
