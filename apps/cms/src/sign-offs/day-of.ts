/** "24 November 2026" */
export const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))

/** "24 November 2026 at 12:00 UTC" */
export const timeOf = (at: string): string =>
  `${dayOf(at)} at ${new Date(at).toISOString().slice(11, 16)} UTC`
