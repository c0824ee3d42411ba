'use client' // A form that sends a note and opens the new candidate.

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { postStep } from './post-step'
import styles from './ReleasePanel.module.css'

/** Stands above the list of releases. */
export function CreateCandidate() {
  const { config } = useConfig()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const id = useId()

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault()
    setWorking(true)
    setProblem('')
    const outcome = await postStep(`${config.routes.api}/releases/candidate`, { note })
    if (outcome.outcome === 'ok') {
      window.location.assign(`${config.routes.admin}/collections/releases/${outcome.id}`)
    } else {
      setProblem(outcome.problem)
      setWorking(false)
    }
  }

  return (
    <form className={styles.candidate} onSubmit={(event) => void create(event)}>
      <label htmlFor={id}>
        What changes for readers? A candidate takes all questions, rules, treatment facts and
        references as they are published now.
      </label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" disabled={isWorking} margin={false}>
        Create a candidate
      </Button>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </form>
  )
}
