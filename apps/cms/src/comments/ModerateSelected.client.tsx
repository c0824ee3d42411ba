'use client' // Acts on the rows that are ticked in the list.

import { Button, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Lets the ticked comments through, or keeps them back, all at once. */
export function ModerateSelected() {
  const { selectedIDs } = useSelection()
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const router = useRouter()

  async function moderate(state: 'shown' | 'refused'): Promise<void> {
    setWorking(true)
    setProblem('')
    const query = selectedIDs
      .map((id, index) => `where[id][in][${index}]=${encodeURIComponent(id)}`)
      .join('&')
    const response = await fetch(`/api/comments?${query}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state }),
    }).catch(() => null)
    if (response?.ok === true) router.refresh()
    else setProblem('That did not work. Your role may not moderate, or the CMS did not answer.')
    setWorking(false)
  }

  if (selectedIDs.length === 0) return <p>Tick comments to decide on several at once.</p>
  const count = selectedIDs.length === 1 ? '1 comment' : `${selectedIDs.length} comments`
  return (
    <div role="group" aria-label="Decide on the ticked comments">
      <Button
        type="button"
        size="small"
        disabled={isWorking}
        onClick={() => void moderate('shown')}
      >
        {`Show ${count} to readers`}
      </Button>{' '}
      <Button
        type="button"
        size="small"
        buttonStyle="secondary"
        disabled={isWorking}
        onClick={() => void moderate('refused')}
      >
        {`Do not show ${count}`}
      </Button>
      <p role="alert">{problem}</p>
    </div>
  )
}
