'use client' // A button sends the step and shows why it was refused.

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { postStep } from './post-step'
import styles from './ReleasePanel.module.css'
import type { ReleaseStep } from './steps'

type Props = {
  /** Address of this release. */
  readonly address: string
  readonly steps: readonly { readonly step: ReleaseStep; readonly label: string }[]
}

/** A button for each step that can be taken now. */
export function ReleaseSteps({ address, steps }: Props) {
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState('')

  async function take(step: ReleaseStep): Promise<void> {
    setWorking(true)
    setProblem('')
    const outcome = await postStep(`${address}/${step}`, {})
    if (outcome.outcome === 'ok') window.location.reload()
    else {
      setProblem(outcome.problem)
      setWorking(false)
    }
  }

  return (
    <>
      <div className={styles.steps}>
        {steps.map(({ step, label }) => (
          <Button
            key={step}
            type="button"
            disabled={isWorking}
            margin={false}
            onClick={() => void take(step)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </>
  )
}
