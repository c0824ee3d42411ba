'use client' // The engine runs in the reader's browser, so that the answers stay there.

import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { CoreEngine } from '@unknot/advice-engine'
import type { ReleaseManifest, Settings } from '@unknot/content-schema'
import { openBrowserEngine } from './browser-engine'
import type { OfferedExercise } from './exercises-for'
import { readSubmission } from './form-answers'
import { Interruption } from './Interruption'
import { interruptedBy, nextStep, type Step } from './questionnaire'
import { QuestionScreen } from './QuestionScreen'
import { Result } from './Result'
import type { SignsAt } from './signs-at'

export type QuestionnaireProps = {
  readonly first: Step
  readonly submitAnswers: (previous: Step, form: FormData) => Promise<Step>
  readonly release: ReleaseManifest
  readonly settings: Settings
  readonly publicKey: string
  /** Treatment id → address of its page, for those that have one. */
  readonly treatmentPaths: Readonly<Record<string, string>>
  readonly exercises: readonly OfferedExercise[]
  readonly signsAt: SignsAt
}

/** The questionnaire and its result. Without script each screen is posted; with it nothing is sent. */
export function Questionnaire(props: QuestionnaireProps) {
  const { first, submitAnswers, publicKey } = props
  const [postedStep, post] = useActionState(submitAnswers, first)
  const [localStep, setLocalStep] = useState<Step | null>(null)
  const [isLocal, setIsLocal] = useState(false)
  const [alarm, setAlarm] = useState<Extract<Step, { kind: 'result' }> | null>(null)
  const engine = useRef<Promise<CoreEngine | undefined> | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const step = localStep ?? postedStep

  useEffect(() => {
    engine.current = openBrowserEngine(publicKey)
    void engine.current.then((opened) => setIsLocal(opened !== undefined))
  }, [publicKey])

  useEffect(() => {
    if (localStep !== null) top.current?.querySelector<HTMLElement>('[data-focus]')?.focus()
  }, [localStep])

  useEffect(() => {
    if (alarm !== null) top.current?.querySelector<HTMLElement>('#result-title')?.focus()
  }, [alarm])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } =
      event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null }
    const form = new FormData(event.currentTarget, submitter)
    const opened = await engine.current
    if (!opened) return startTransition(() => post(form))
    setAlarm(null)
    setLocalStep(nextStep(opened, readSubmission(opened, form), { today: isoToday() }))
  }

  const interrupt = async (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget)
    const opened = await engine.current
    if (!opened || step.kind !== 'screen') return
    setAlarm(interruptedBy(opened, readSubmission(opened, form), { today: isoToday() }))
  }

  return (
    <div ref={top}>
      {alarm !== null && (
        <Interruption {...props} step={alarm} isLocal={isLocal} goBack={() => setAlarm(null)} />
      )}
      <form
        action={post}
        onSubmit={(event) => void submit(event)}
        onChange={(event) => void interrupt(event)}
        hidden={alarm !== null}
        autoComplete="off"
        noValidate
      >
        {step.kind === 'screen' ? (
          <QuestionScreen
            step={step}
            isLocal={isLocal}
            key={step.screen.id + step.missing.length}
          />
        ) : (
          <Result {...props} step={step} isLocal={isLocal} />
        )}
      </form>
    </div>
  )
}

const isoToday = () => new Date().toISOString().slice(0, 10)
