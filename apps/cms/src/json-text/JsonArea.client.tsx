'use client' // Text that is read as JSON while it is being written.

import { useEffect, useId, useState } from 'react'
import styles from './JsonText.module.css'

type Props = {
  /** Undefined where a label stands beside it already. */
  readonly label?: string | undefined
  readonly id?: string | undefined
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly isReadOnly: boolean
  /** What is wrong with what could be read. */
  readonly problem?: string | undefined
}

/** Any value as text. What cannot be read yet is told, and not handed on. */
export function JsonArea({ label, id: givenId, value, onChange, isReadOnly, problem }: Props) {
  const [text, setText] = useState(() => write(value))
  const [unreadable, setUnreadable] = useState('')
  const ownId = useId()
  const id = givenId ?? ownId

  // Somebody else may set the value: a restored version, or a row that moved.
  useEffect(() => {
    setText((shown) => (sameJson(shown, value) ? shown : write(value)))
  }, [value])

  function change(next: string): void {
    setText(next)
    const read = parse(next)
    setUnreadable(read.problem)
    if (read.problem === '') onChange(read.value)
  }

  return (
    <>
      <textarea
        id={id}
        className={styles.text}
        rows={Math.min(24, Math.max(3, text.split('\n').length))}
        spellCheck={false}
        readOnly={isReadOnly}
        aria-label={label}
        aria-describedby={`${id}-problem`}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {unreadable || problem || ''}
      </p>
    </>
  )
}

const write = (value: unknown): string =>
  value === null || value === undefined ? '' : JSON.stringify(value, null, 2)

const sameJson = (text: string, value: unknown): boolean => {
  const read = parse(text)
  return read.problem === '' && JSON.stringify(read.value) === JSON.stringify(value ?? null)
}

function parse(text: string): { readonly value: unknown; readonly problem: string } {
  if (text.trim() === '') return { value: null, problem: '' }
  try {
    return { value: JSON.parse(text), problem: '' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { value: null, problem: `This cannot be read yet, and is not saved: ${reason}.` }
  }
}
