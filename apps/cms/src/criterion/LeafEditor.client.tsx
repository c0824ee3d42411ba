'use client' // Pickers that are filled from the questions.

import { useEffect, useRef } from 'react'
import type { Askable, AskableQuestion } from './askable'
import styles from './CriterionField.module.css'
import { nameOf } from './describe-criterion'
import type { Leaf } from './draft-criterion'
import { LeafValue } from './LeafValue.client'

type Props = {
  readonly leaf: Leaf
  readonly askable: Askable
  readonly isDisabled: boolean
  /** Takes the focus when it is shown. */
  readonly isNew: boolean
  readonly onChange: (leaf: Leaf) => void
}

/** One condition: which question, and what is answered. */
export function LeafEditor({ leaf, askable, isDisabled, isNew, onChange }: Props) {
  const picker = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (isNew) picker.current?.focus()
  }, [isNew])
  return (
    <div className={styles.leaf}>
      <select
        ref={picker}
        aria-label="Question"
        disabled={isDisabled}
        value={subjectOf(leaf)}
        onChange={(event) => onChange(leafAbout(event.target.value, askable))}
      >
        <Subjects askable={askable} current={subjectOf(leaf)} />
      </select>
      <LeafValue leaf={leaf} askable={askable} isDisabled={isDisabled} onChange={onChange} />
    </div>
  )
}

/** What stands in the picker for what a condition asks about. */
function subjectOf(leaf: Leaf): string {
  if (leaf.kind === 'any-danger-sign') return 'any-danger-sign:'
  return leaf.kind === 'score' ? `score:${leaf.score}` : `question:${leaf.question}`
}

/** A condition on something else, with the most likely answer. */
function leafAbout(subject: string, { questions }: Askable): Leaf {
  const [kind, id = ''] = subject.split(':')
  if (kind === 'any-danger-sign') return { kind }
  if (kind === 'score') return { kind, score: id, min: 1 }
  return leafOn(questions.find((question) => question.id === id))
}

export function leafOn(question: AskableQuestion | undefined): Leaf {
  const id = question?.id ?? ''
  switch (question?.kind) {
    case 'choice':
      return { kind: 'one-of', question: id, options: [] }
    case 'choices':
      return { kind: 'has', question: id, option: question.options[0]?.id ?? '' }
    case 'number':
      return { kind: 'between', question: id, min: question.min ?? 0 }
    default:
      return { kind: 'yes', question: id }
  }
}

function Subjects({ askable, current }: { readonly askable: Askable; readonly current: string }) {
  const { questions, screens, scores } = askable
  const known = [
    ...questions.map(({ id }) => `question:${id}`),
    ...scores.map(({ id }) => `score:${id}`),
    'any-danger-sign:',
  ]
  return (
    <>
      {known.includes(current) ? null : (
        <option value={current}>
          {current === 'question:' ? 'Choose a question' : `Unknown: ${current.split(':')[1]}`}
        </option>
      )}
      {screens.map((screen) => (
        <optgroup key={screen.id} label={screen.title}>
          {questions
            .filter((question) => question.screen === screen.id)
            .map(({ id, label }) => (
              <option key={id} value={`question:${id}`}>
                {capitalised(nameOf(id))}: {label}
              </option>
            ))}
        </optgroup>
      ))}
      <optgroup label="Counted over the answers">
        <option value="any-danger-sign:">Any danger sign</option>
        {scores.map(({ id, label }) => (
          <option key={id} value={`score:${id}`}>
            Score: {label}
          </option>
        ))}
      </optgroup>
    </>
  )
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
