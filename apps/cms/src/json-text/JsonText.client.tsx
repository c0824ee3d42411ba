'use client' // Text that is read as JSON while it is being written.

import { criterionSchema } from '@unknot/content-schema'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { describeCriterion } from '../criterion/describe-criterion'
import styles from './JsonText.module.css'

/**
 * Instead of Payload's own JSON field, whose editor is loaded from another host: no page of the admin may need one.
 * A criterion is also read out in words, so that it can be checked by eye.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const [text, setText] = useState(() => write(value))
  const [problem, setProblem] = useState('')
  const id = useId()

  // Somebody else may set the value: a restored version, or a row that moved.
  useEffect(() => {
    setText((shown) => (sameJson(shown, value) ? shown : write(value)))
  }, [value])

  function change(next: string): void {
    setText(next)
    const read = parse(next)
    setProblem(read.problem)
    if (read.problem === '') setValue(read.value)
  }

  return (
    <div className={`field-type ${styles.field} ${showError || problem !== '' ? 'error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        label={field.label ?? field.name}
        required={field.required ?? false}
      />
      <textarea
        id={id}
        className={styles.text}
        rows={Math.min(24, Math.max(3, text.split('\n').length))}
        spellCheck={false}
        readOnly={readOnly === true || disabled}
        aria-describedby={`${id}-problem`}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem || (showError ? errorMessage : '')}
      </p>
      <p className={styles.words}>{inWords(value)}</p>
      <FieldError path={path} showError={false} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
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

/** Criteria in words; nothing for what holds none. */
function inWords(value: unknown): string {
  const one = criterionSchema.safeParse(value)
  if (one.success) return `Met when ${describeCriterion(one.data)}.`
  const several = z.array(criterionSchema).min(1).safeParse(value)
  if (!several.success) return ''
  return several.data.map((criterion) => `Met when ${describeCriterion(criterion)}.`).join(' ')
}
