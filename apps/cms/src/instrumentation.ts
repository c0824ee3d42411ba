/** A server with a wrong environment says so when it starts, not to the first person who opens a page. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') await import('./env')
}
