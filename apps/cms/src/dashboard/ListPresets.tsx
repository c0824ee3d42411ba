import type { BasePayload, ServerProps } from 'payload'
import { personOf } from '../editors/roles'
import { listAddress } from './list-address'
import styles from './ListPresets.module.css'

type Props = Pick<ServerProps, 'payload' | 'user'> & { readonly collectionSlug: string }

/** Above a list: the questions that are asked of it every day. */
export function ListPresets({ payload, user, collectionSlug }: Props) {
  const person = personOf(user)
  const due = dueFieldOf(payload, collectionSlug)
  const list = (filter: Parameters<typeof listAddress>[2]) =>
    listAddress(payload, collectionSlug, filter)
  return (
    <nav className={styles.presets} aria-label="Lists that are needed often">
      <a href={list({})}>All</a>
      {person === null ? null : <a href={list({ lastEditor: { equals: person.id } })}>Mine</a>}
      <a href={list({ _status: { equals: 'draft' } })}>Drafts</a>
      {due === null ? null : (
        <a href={list({ [due]: { less_than: new Date().toISOString() } })}>Overdue</a>
      )}
    </nav>
  )
}

/** Where the date of the next review stands; null where there is none. */
function dueFieldOf({ collections }: BasePayload, slug: string): string | null {
  const fields = Object.hasOwn(collections, slug)
    ? (Object.entries(collections).find(([name]) => name === slug)?.[1].config.flattenedFields ??
      [])
    : []
  if (fields.some(({ name }) => name === 'review')) return 'review.nextReviewDue'
  return fields.some(({ name }) => name === 'nextReviewDue') ? 'nextReviewDue' : null
}
