'use client' // Looks it up when somebody opens it: it reads the whole library.

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { z } from 'zod'
import styles from '../sign-offs/SignOffPanel.module.css'

const answerSchema = z.object({
  uses: z.array(
    z.object({
      collection: z.string(),
      id: z.string(),
      title: z.string(),
      isLive: z.boolean(),
    }),
  ),
})
type Uses = z.infer<typeof answerSchema>['uses']

/** Which documents lead to this one or cite it. */
export function WhereUsed() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [uses, setUses] = useState<Uses | null>(null)
  const [problem, setProblem] = useState('')
  if (id === undefined) return null

  async function look(event: SyntheticEvent<HTMLDetailsElement>): Promise<void> {
    if (!event.currentTarget.open || uses !== null) return
    const address = `${config.routes.api}/${collectionSlug}/${id}/where-used`
    const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null)
    const answer = answerSchema.safeParse(await response?.json().catch(() => null))
    if (answer.success) setUses(answer.data.uses)
    else setProblem('The CMS did not answer. Close this and try again.')
  }

  return (
    <details className={styles.panel} onToggle={(event) => void look(event)}>
      <summary>Where it is used</summary>
      <p role="status">{problem || words(uses)}</p>
      <ul className={styles.problems}>
        {(uses ?? []).map(({ collection, id: use, title, isLive }) => (
          <li key={use}>
            <a href={`${config.routes.admin}/collections/${collection}/${use}`}>{title}</a> (
            {collection.replaceAll('-', ' ')}
            {isLive ? '' : ', in a draft'})
          </li>
        ))}
      </ul>
    </details>
  )
}

function words(uses: Uses | null): string {
  if (uses === null) return 'Looking …'
  if (uses.length === 0) return 'Nowhere, so it can be deleted.'
  return uses.length === 1
    ? 'In one place. While it is there, this cannot be deleted.'
    : `In ${uses.length} places. While it is there, this cannot be deleted.`
}
