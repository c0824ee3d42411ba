'use client' // Buttons that take steps, and what the checks are at while they run.

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CheckStep } from './check-steps'
import { ChecksProgress } from './ChecksProgress.client'
import { postStep } from './post-step'
import type { ReleaseAct } from './release-acts'
import styles from './ReleasePanel.module.css'

type Props = {
  /** Address of all releases. */
  readonly api: string
  readonly release: string
  readonly acts: readonly ReleaseAct[]
  /** Whether a sign-off must say why. */
  readonly needsNote: boolean
  /** What checks that run already are at. */
  readonly running: CheckStep | null
}

/** A button for each thing that can be done now. */
export function ReleaseSteps({ api, release, acts, needsNote, running }: Props) {
  const [working, setWorking] = useState<ReleaseAct | null>(null)
  const [problem, setProblem] = useState('')
  const [note, setNote] = useState('')
  const isSigning = acts.some(({ steps }) => steps.includes('sign-off'))
  const isChecking = running !== null || working?.steps.includes('check') === true

  async function take(act: ReleaseAct): Promise<void> {
    setWorking(act)
    setProblem('')
    for (const step of act.steps) {
      const body = step === 'sign-off' ? { note } : {}
      const outcome = await postStep(`${api}/${act.release}/${step}`, body)
      if (outcome.outcome === 'problem') {
        setProblem(outcome.problem)
        setWorking(null)
        return
      }
    }
    window.location.reload()
  }

  return (
    <>
      {isSigning ? <NoteField note={note} setNote={setNote} isNeeded={needsNote} /> : null}
      <div className={styles.steps}>
        {acts.map((act) => (
          <Button
            key={act.label}
            type="button"
            disabled={working !== null || running !== null}
            margin={false}
            onClick={() => void take(act)}
          >
            {act.label}
          </Button>
        ))}
      </div>
      {isChecking ? (
        <ChecksProgress
          address={`${api}/${release}/progress`}
          first={running ?? 'read'}
          // Somebody else started them: nobody here waits for their end.
          onEnd={working === null ? () => window.location.reload() : undefined}
        />
      ) : null}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </>
  )
}

type NoteProps = {
  readonly note: string
  readonly setNote: (note: string) => void
  readonly isNeeded: boolean
}

function NoteField({ note, setNote, isNeeded }: NoteProps) {
  const id = useId()
  return (
    <div className={styles.noteField}>
      <label htmlFor={id}>
        {isNeeded
          ? 'Some readers are sent less urgently than now. Say why that is right:'
          : 'A note for the history, if you like:'}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        required={isNeeded}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </div>
  )
}
