/** Ends the server, with a sentence for each variable that is not right. */
export async function check(): Promise<void> {
  try {
    await import('./env')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
