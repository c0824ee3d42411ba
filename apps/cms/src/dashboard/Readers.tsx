import type { BasePayload } from 'payload'
import type { FromReaders } from './desk-counts'
import { listAddress } from './list-address'
import styles from './WhatNeedsDoing.module.css'

type Props = { readonly readers: FromReaders; readonly payload: BasePayload }

/** What readers sent, danger signs first. */
export function Readers({ readers, payload }: Props) {
  const { dangerous, comments, mistakes } = readers
  const waiting = { state: { equals: 'waiting' } }
  return (
    <section>
      <h3>From readers</h3>
      {comments + mistakes === 0 ? <p>No comment and no report waits.</p> : null}
      <ul>
        {dangerous === 0 ? null : (
          <li className={styles.alarm}>
            <a
              href={listAddress(payload, 'comments', {
                ...waiting,
                speaksOfDanger: { equals: 'true' },
              })}
            >
              {dangerous} may be about a danger sign
            </a>
            : answer first.
          </li>
        )}
        {comments === 0 ? null : (
          <li>
            <a href={listAddress(payload, 'comments', waiting)}>
              {comments === 1 ? '1 comment' : `${comments} comments`}
            </a>{' '}
            to moderate
          </li>
        )}
        {mistakes === 0 ? null : (
          <li>
            <a
              href={listAddress(payload, 'feedback', {
                about: { equals: 'mistake' },
                state: { equals: 'new' },
              })}
            >
              {mistakes === 1 ? '1 report' : `${mistakes} reports`}
            </a>{' '}
            of mistakes
          </li>
        )}
      </ul>
    </section>
  )
}
