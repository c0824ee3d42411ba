const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "24 November 2026", from an ISO date or an ISO date and time. */
export const longDate = (iso: string): string => format.format(new Date(iso))
