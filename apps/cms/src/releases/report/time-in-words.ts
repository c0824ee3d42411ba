const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** "29 November 2026 at 01:40" */
export const timeInWords = (iso: string): string => words.format(new Date(iso))
