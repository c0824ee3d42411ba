'use client' // Asks again and again what the checks are at.

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { checkStepIds, checkSteps, type CheckStep } from './check-steps'
import styles from './ReleasePanel.module.css'

const answerSchema = z.object({ step: z.enum(checkStepIds).nullable() })
const everyMs = 250

type Props = {
  readonly address: string
  readonly first: CheckStep
  /** Told once when no checks run any more. */
  readonly onEnd: (() => void) | undefined
}

/** The checks one by one: done, at work, still to come. */
export function ChecksProgress({ address, first, onEnd }: Props) {
  const [step, setStep] = useState(first)
  useEffect(() => {
    const timer = setInterval(() => void look(), everyMs)
    return () => clearInterval(timer)

    async function look(): Promise<void> {
      const next = await askStep(address)
      if (next === null) onEnd?.()
      else if (next !== 'unknown') setStep(next)
    }
  }, [address, onEnd])
  const at = checkStepIds.indexOf(step)
  return (
    <>
      <p role="status" className={styles.atWork}>
        Checking, {at + 1} of {checkSteps.length}: {checkSteps[at]?.label} …
      </p>
      <progress
        className={styles.bar}
        max={checkSteps.length}
        value={at}
        aria-label="Checks done"
      />
      <ol className={styles.progress}>
        {checkSteps.map(({ id, label }, place) => (
          <li key={id} data-is={place < at ? 'done' : place === at ? 'at-work' : 'to-come'}>
            {label}
          </li>
        ))}
      </ol>
    </>
  )
}

async function askStep(address: string): Promise<CheckStep | null | 'unknown'> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    return answerSchema.parse(await response.json()).step
  } catch {
    return 'unknown'
  }
}
