import { createNote } from './note'

// The worker comes after everything that the reader waits for.
if ('serviceWorker' in navigator) addEventListener('load', () => void start())

async function start(): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null
  const note = createNote()
  addEventListener('offline', () => note.show('offline', null))
  addEventListener('online', () => {
    navigator.serviceWorker.controller?.postMessage('back-on-line', [])
    note.show('back', null)
  })
  try {
    await navigator.serviceWorker.register('/unknot/worker.js', { scope: '/' })
    const { active } = await navigator.serviceWorker.ready
    // The worker has not seen the page that brought it.
    if (isFirst && location.search === '') active?.postMessage(location.pathname, [])
  } catch {
    // The site works without.
  }
  const keptAt = await askHowOld()
  if (keptAt !== null || !navigator.onLine) note.show('offline', keptAt)
}

/** When this page was fetched, if it is a copy. */
function askHowOld(): Promise<string | null> {
  const { controller } = navigator.serviceWorker
  if (controller === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(typeof data === 'string' ? data : null))
    port1.start()
    controller.postMessage('how-old', [port2])
  })
}
