'use client' // Buttons send the decision; the words follow what is saved while the page is open.

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { postStep } from '../releases/post-step'
import type { Decision } from './decisions'
import { standingWordsSchema, type StandingWords } from './standing-words'
import styles from './SignOffPanel.module.css'

type Props = {
  /** Address of the sign-off of this document. */
  readonly address: string
  readonly initial: StandingWords
}

/** What the panel says, and the buttons of a reviewer. */
export function SignOffSteps({ address, initial }: Props) {
  const { words, refresh } = useStanding(address, initial)
  const isModified = useFormModified()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const id = useId()

  async function decide(decision: Decision): Promise<void> {
    setWorking(true)
    setProblem('')
    const outcome = await postStep(address, { decision, note })
    if (outcome.outcome === 'problem') setProblem(outcome.problem)
    else {
      setNote('')
      await refresh()
    }
    setWorking(false)
  }

  return (
    <section className={styles.panel} aria-label="Sign-off">
      <h3 className={styles.title}>{words.title}</h3>
      <div role="status">
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Problems problems={words.problems} />
      {!words.maySignOff ? null : (
        <div className={styles.steps}>
          <label htmlFor={id}>Note for the record</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button
            type="button"
            disabled={isWorking || isModified}
            margin={false}
            onClick={() => void decide('approved')}
          >
            Sign it off
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={isWorking || isModified}
            margin={false}
            onClick={() => void decide('changes-asked')}
          >
            Ask for changes
          </Button>
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </section>
  )
}

function Problems({ problems }: Pick<StandingWords, 'problems'>) {
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}

const answerSchema = z.object({ doc: standingWordsSchema })
/** After a save the CMS needs a moment; several saves in a row are one question. */
const settleMs = 400

/** Asks again whenever the document was saved. */
function useStanding(address: string, initial: StandingWords) {
  const { lastUpdateTime, versionCount } = useDocumentInfo()
  const [words, setWords] = useState(initial)

  async function refresh(): Promise<void> {
    const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null)
    if (response?.ok !== true) return
    const answer = answerSchema.safeParse(await response.json())
    if (answer.success) setWords(answer.data.doc)
  }

  useEffect(() => {
    const timer = setTimeout(() => void refresh(), settleMs)
    return () => clearTimeout(timer)
  }, [address, lastUpdateTime, versionCount])

  return { words, refresh }
}
