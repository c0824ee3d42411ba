'use client' // Sends the form and shows the answer without leaving the document.

import { Button, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { postStep } from '../releases/post-step'
import styles from '../sign-offs/SignOffPanel.module.css'

type Props = {
  /** Address of this document in REST. */
  readonly address: string
  readonly isWithdrawn: boolean
  /** Whether a withdrawn page was signed off anew. */
  readonly mayComeBack: boolean
}

const ways = [
  { value: 'gone', label: 'Gone', hint: 'The address says that there is no such page any more.' },
  { value: 'redirect', label: 'Redirect', hint: 'The address leads to another page.' },
  { value: 'withdrawn', label: 'Withdrawn', hint: 'It stays, below a notice that says why.' },
] as const

/** Takes a page down, with a reason that readers see. */
export function TakeDownSteps({ address, isWithdrawn, mayComeBack }: Props) {
  const id = useId()
  const [how, setHow] = useState<(typeof ways)[number]['value']>('gone')
  const [explanation, setExplanation] = useState('')
  const [to, setTo] = useState('')
  const { problem, isWorking, send } = useSending()
  const isModified = useFormModified()

  return (
    <details className={styles.more}>
      <summary>
        {isWithdrawn ? 'Take this page down, or change the notice' : 'Take this page down'}
      </summary>
      <div className={styles.steps}>
        <fieldset className={styles.ways}>
          <legend>What readers find at its address</legend>
          {ways.map(({ value, label, hint }) => (
            <label key={value}>
              <input
                type="radio"
                name={`${id}-how`}
                checked={how === value}
                onChange={() => setHow(value)}
              />
              <span>
                <strong>{label}.</strong> {hint}
              </span>
            </label>
          ))}
        </fieldset>
        {how !== 'redirect' ? null : (
          <>
            <label htmlFor={`${id}-to`}>Address of the other page</label>
            <input
              id={`${id}-to`}
              type="text"
              placeholder="/treatments/heat"
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          </>
        )}
        {!address.includes('/treatments/') ? null : (
          <p>The advice names this treatment until a release without it is live. Make one next.</p>
        )}
        <label htmlFor={`${id}-why`}>Why, in words for readers</label>
        <textarea
          id={`${id}-why`}
          rows={3}
          maxLength={400}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          disabled={isWorking || isModified || explanation.trim() === ''}
          onClick={() => void send(`${address}/take-down`, { how, explanation, to })}
        >
          Take it down
        </Button>
      </div>
      {!mayComeBack ? null : (
        <Button
          type="button"
          margin={false}
          disabled={isWorking || isModified}
          onClick={() => void send(`${address}/put-back`, {})}
        >
          Publish it again
        </Button>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </details>
  )
}

/** Sends a step; the page is read anew when it was taken. */
function useSending() {
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)

  async function send(address: string, body: object): Promise<void> {
    setWorking(true)
    setProblem('')
    const outcome = await postStep(address, body)
    if (outcome.outcome === 'ok') window.location.reload()
    else {
      setProblem(outcome.problem)
      setWorking(false)
    }
  }

  return { problem, isWorking, send }
}
