import { readPlanLink } from '../../device/plan-link'
import { attachPlan } from './attach-plan'

attachPlan(document, {
  today: new Date().toISOString().slice(0, 10),
  origin: location.origin,
  readFragment: () => location.hash,
  // Without the fragment, so that coming back to the page does not offer the same exercises again.
  dropFragment: () => history.replaceState(null, '', location.pathname),
  print: () => window.print(),
  copy: (text) => navigator.clipboard.writeText(text),
})
// A link that is opened on this very page; the skip link changes the fragment too.
addEventListener('hashchange', () => {
  if (readPlanLink(location.hash).length > 0) location.reload()
})
