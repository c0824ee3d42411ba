import type { BasePayload } from 'payload'
import type { Schedule } from './desk-counts'
import { addressOf, listAddress } from './list-address'
import styles from './WhatNeedsDoing.module.css'

type Props = { readonly schedule: Schedule; readonly payload: BasePayload }

/** What is to happen at its time, and what did not. */
export function Scheduled({ schedule, payload }: Props) {
  const { planned, late, failed } = schedule
  const list = listAddress(payload, 'payload-jobs')
  return (
    <section>
      <h3>Scheduled</h3>
      {planned + late.length + failed.length === 0 ? <p>Nothing is scheduled.</p> : null}
      <ul>
        {planned === 0 ? null : (
          <li>
            <a href={list}>{planned} planned</a>
          </li>
        )}
        {late.length === 0 ? null : (
          <li className={styles.alarm}>
            <a href={listAddress(payload, 'payload-jobs', { hasError: { not_equals: 'true' } })}>
              {late.length} late
            </a>
            : it should have happened, and has not. Is the CMS running all the time?
          </li>
        )}
        {failed.map(({ id, act, collection, document, problem }) => (
          <li key={id} className={styles.alarm}>
            <a href={addressOf(payload, `/collections/${collection}/${document}`)}>
              {act === 'publish' ? 'Not published' : 'Not taken down'}
            </a>
            : {problem?.split('\n')[0]}{' '}
            <a href={listAddress(payload, 'payload-jobs', { hasError: { equals: 'true' } })}>
              See the list
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
