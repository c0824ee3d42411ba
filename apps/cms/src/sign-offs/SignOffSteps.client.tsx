'use client' // Buttons send the decision; the words follow what is saved while the page is open.

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { postStep } from '../releases/post-step'
import { TakeDownSteps } from '../take-downs/TakeDownSteps.client'
import type { Decision } from './decisions'
import { standingWordsSchema, type StandingWords } from './standing-words'
import styles from './SignOffPanel.module.css'

type Props = {
  /** Address of this document in REST. */
  readonly address: string
  readonly initial: StandingWords
}

/** What the panel says, and the buttons of a reviewer. */
export function SignOffSteps({ address: document, initial }: Props) {
  const address = `${document}/sign-off`
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

  const step = { isDisabled: isWorking || isModified }

  return (
    <section className={styles.panel} aria-label="Sign-off">
      <h3 className={styles.title}>{words.title}</h3>
      <div role="status">
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Problems problems={words.problems} />
      <Advice advice={words.advice} />
      {!(words.maySignOff || words.mayAskForReview) ? null : (
        <div className={styles.steps}>
          <label htmlFor={id}>Note for the record</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {!words.maySignOff ? null : (
            <>
              <Step label="Sign it off" onClick={() => void decide('approved')} {...step} />
              <Step
                label="Ask for changes"
                isSecond
                onClick={() => void decide('changes-asked')}
                {...step}
              />
            </>
          )}
          {!words.mayAskForReview || words.maySignOff ? null : (
            <Step
              label="Ask for a review"
              isSecond
              onClick={() => void decide('review-asked')}
              {...step}
            />
          )}
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {words.takeDown === null ? null : <TakeDownSteps address={document} {...words.takeDown} />}
    </section>
  )
}

type StepProps = {
  readonly label: string
  readonly isSecond?: boolean
  readonly isDisabled: boolean
  readonly onClick: () => void
}

const Step = ({ label, isSecond = false, isDisabled, onClick }: StepProps) => (
  <Button
    type="button"
    {...(isSecond && { buttonStyle: 'secondary' })}
    disabled={isDisabled}
    margin={false}
    onClick={onClick}
  >
    {label}
  </Button>
)

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

/** What could be plainer: worth a look, and no hurdle. */
function Advice({ advice }: Pick<StandingWords, 'advice'>) {
  if (advice.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>Could it be plainer?</summary>
      <ul className={styles.problems}>
        {advice.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
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
