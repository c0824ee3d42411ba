/** Next calls this once before the first request, and waits for it. */
export async function register(): Promise<void> {
  // Written out, not read from src/env.ts: Next replaces it while building, and leaves the import out elsewhere.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startContent } = await import('./content/start')
  await startContent()
}
