import type { BasePayload, ServerProps } from 'payload'
import { countFromReaders, findSchedule } from './desk-counts'
import { findDueReviews, noticeDays, type DueReviews } from './due-reviews'
import { addressOf, listAddress } from './list-address'
import { Readers } from './Readers'
import { findReleaseStanding, type ReleaseStanding } from './release-standing'
import { Scheduled } from './Scheduled'
import { findWaitingDrafts, type WaitingDrafts } from './waiting-drafts'
import styles from './WhatNeedsDoing.module.css'

/** Above the dashboard: what waits for somebody today. */
export async function WhatNeedsDoing({ payload }: ServerProps) {
  const now = new Date()
  const [drafts, reviews, release, schedule, readers] = await Promise.all([
    findWaitingDrafts(payload),
    findDueReviews(payload, now),
    findReleaseStanding(payload),
    findSchedule(payload, now),
    countFromReaders(payload),
  ])
  return (
    <section className={styles.board} aria-labelledby="what-needs-doing">
      <h2 id="what-needs-doing">What needs doing</h2>
      <div className={styles.columns}>
        <Drafts drafts={drafts} payload={payload} />
        <Reviews reviews={reviews} payload={payload} />
        <Scheduled schedule={schedule} payload={payload} />
        <Readers readers={readers} payload={payload} />
        <Release release={release} payload={payload} />
      </div>
    </section>
  )
}

type On = { readonly payload: BasePayload }

function Drafts({ drafts, payload }: On & { readonly drafts: readonly WaitingDrafts[] }) {
  return (
    <section>
      <h3>Drafts</h3>
      {drafts.length === 0 ? <p>Everything that was written is published.</p> : null}
      <ul>
        {drafts.map(({ collection, unsigned, signed }) => (
          <li key={collection}>
            <a href={listAddress(payload, collection, { _status: { equals: 'draft' } })}>
              {labelOf(payload, collection)}
            </a>
            :{' '}
            {listed([
              [unsigned, 'to be signed off'],
              [signed, 'signed off, to be published'],
            ])}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reviews({ reviews, payload }: On & { readonly reviews: readonly DueReviews[] }) {
  return (
    <section>
      <h3>Reviews</h3>
      {reviews.length === 0 ? <p>None is due in the next {noticeDays} days.</p> : null}
      <ul>
        {reviews.map(({ collection, field, overdue, soon, until }) => (
          <li key={collection}>
            <a href={listAddress(payload, collection, { [field]: { less_than: until } })}>
              {labelOf(payload, collection)}
            </a>
            :{' '}
            {listed([
              [overdue, 'overdue'],
              [soon, `due in ${noticeDays} days`],
            ])}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Release({ release, payload }: On & { readonly release: ReleaseStanding }) {
  return (
    <section>
      <h3>Facts</h3>
      {release.kind === 'none' ? (
        <p>
          No release is live, so readers get no advice yet.{' '}
          <a href={listAddress(payload, 'releases')}>Create a candidate</a>.
        </p>
      ) : (
        <p>
          <a href={addressOf(payload, `/collections/releases/${release.id}`)}>
            Release {release.number}
          </a>{' '}
          is live. <ReleaseNext release={release} payload={payload} />
        </p>
      )}
    </section>
  )
}

function ReleaseNext({ release, payload }: On & { readonly release: ReleaseStanding }) {
  switch (release.kind) {
    case 'none':
    case 'same':
      return 'The published facts are the same.'
    case 'differs':
      return (
        <>
          {release.changes === 1
            ? 'One published fact differs'
            : `${release.changes} published facts differ`}{' '}
          from it and wait for <a href={listAddress(payload, 'releases')}>the next release</a>.
        </>
      )
    case 'unreadable':
      return (
        <>
          Some published facts are not complete;{' '}
          <a href={listAddress(payload, 'releases')}>a new candidate</a> says which.
        </>
      )
  }
}

/** "2 to be signed off, 1 signed off, to be published" */
const listed = (counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join('; ')

/** What the menu calls a collection. */
function labelOf({ config }: BasePayload, slug: string): string {
  const plural = config.collections.find((one) => one.slug === slug)?.labels.plural
  return typeof plural === 'string' ? plural : slug
}
