'use client' // Asked again when the condition has not changed for a moment.

import type { Criterion } from '@unknot/content-schema'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { matchesSchema, type Matches } from './askable'
import styles from './CriterionField.module.css'

const afterMs = 600

/** How many patient cases a condition matches. */
export function MatchingCases({ criterion }: { readonly criterion: Criterion }) {
  const { config } = useConfig()
  const [matches, setMatches] = useState<Matches | null>(null)
  const body = JSON.stringify({ criterion })
  const address = `${config.routes.api}/releases/matching-cases`
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => void count(), afterMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }

    async function count(): Promise<void> {
      const found = await fetchMatches(address, body, stop.signal)
      if (!stop.signal.aborted) setMatches(found)
    }
  }, [address, body])
  if (matches === null) return <p className={styles.matches}>Counting patient cases …</p>
  if ('problem' in matches) return <p className={styles.problem}>{matches.problem}</p>
  return (
    <details className={styles.matches}>
      <summary>
        Matches {matches.count} of {matches.of} patient cases
      </summary>
      <ul>
        {matches.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {matches.count > matches.names.length ? (
          <li>and {matches.count - matches.names.length} more</li>
        ) : null}
      </ul>
    </details>
  )
}

async function fetchMatches(address: string, body: string, signal: AbortSignal): Promise<Matches> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
    })
    return matchesSchema.parse(await response.json())
  } catch {
    return { problem: 'The patient cases could not be counted. Check your connection.' }
  }
}
