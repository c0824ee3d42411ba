export type NoteKind = 'offline' | 'back'

type Facts = {
  /** ISO date and time at which the copy was fetched; null where that is not known. */
  readonly keptAt: string | null
  /** The page is a copy that was kept on this device. */
  readonly isCopy: boolean
  readonly language: string
}

/** What the line above the page says. */
export function noteWords(kind: NoteKind, { keptAt, isCopy, language }: Facts): string {
  if (kind === 'back') return isCopy ? 'You are online again. This page is still a copy.' : ''
  if (keptAt === null)
    return 'You are offline. Pages that you have opened before can still be read.'
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  return `The library cannot be reached. This is a copy, fetched on ${when.format(new Date(keptAt))}. It may have changed since.`
}
