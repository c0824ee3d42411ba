'use client' // A condition that is built, read out and counted while it changes.

import { criterionSchema, type Criterion } from '@unknot/content-schema'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { JsonArea } from '../json-text/JsonArea.client'
import type { Askable } from './askable'
import styles from './CriterionField.module.css'
import { CriterionNode } from './CriterionNode.client'
import { describeCriterion, nameOf } from './describe-criterion'
import { draftCriterionSchema } from './draft-criterion'
import { MatchingCases } from './MatchingCases.client'
import { useAskable } from './use-askable.client'

/** One condition, such as when a rule is met. */
export const CriterionField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  return (
    <div className={`field-type ${styles.field} ${showError ? 'error' : ''}`}>
      <FieldLabel as="span" label={field.label ?? field.name} required={field.required ?? false} />
      <Builder
        name={labelOf(field)}
        value={value}
        setValue={setValue}
        isDisabled={readOnly === true || disabled}
      />
      <p className={styles.problem}>{showError ? errorMessage : ''}</p>
      <FieldError path={path} showError={false} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}

const labelOf = ({ label, name }: { readonly label?: unknown; readonly name: string }): string =>
  typeof label === 'string' ? label : name

type BuilderProps = {
  readonly name: string
  readonly value: unknown
  readonly setValue: (value: unknown) => void
  readonly isDisabled: boolean
}

function Builder({ name, value, setValue, isDisabled }: BuilderProps) {
  const askable = useAskable()
  const draft = draftCriterionSchema.safeParse(value)
  const isEmpty = value === null || value === undefined
  const { frame, onPress } = useKeptFocus(value)
  return (
    <div
      ref={frame}
      className={styles.builder}
      role="group"
      aria-label={name}
      tabIndex={-1}
      onClickCapture={onPress}
    >
      {askable === null ? <p>Reading the questions …</p> : null}
      {askable !== null && draft.success ? (
        <CriterionNode
          criterion={draft.data}
          askable={askable}
          isDisabled={isDisabled}
          isNew={false}
          onChange={setValue}
          onRemove={() => setValue(null)}
        />
      ) : null}
      {isEmpty && !isDisabled ? <Starters setValue={setValue} /> : null}
      {isEmpty || draft.success ? null : (
        <p className={styles.problem}>
          This is not in a form that can be built. Correct it as JSON.
        </p>
      )}
      <ReadOut value={value} askable={askable} />
      <details open={!isEmpty && !draft.success}>
        <summary>As JSON</summary>
        <JsonArea
          label={`${name}, as JSON`}
          value={value}
          onChange={setValue}
          isReadOnly={isDisabled}
        />
      </details>
    </div>
  )
}

/** A button that takes itself away would leave the keyboard at the top of the page. */
function useKeptFocus(value: unknown) {
  const frame = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  useEffect(() => {
    if (isPressed.current && document.activeElement === document.body) frame.current?.focus()
    isPressed.current = false
  }, [value])
  const onPress = () => {
    isPressed.current = true
  }
  return { frame, onPress }
}

function Starters({ setValue }: Pick<BuilderProps, 'setValue'>) {
  const first: Criterion = { kind: 'yes', question: '' }
  return (
    <div className={styles.tools}>
      <button type="button" onClick={() => setValue(first)}>
        Add a condition
      </button>
      <button type="button" onClick={() => setValue({ kind: 'all', of: [first] })}>
        Add a group
      </button>
    </div>
  )
}

type ReadOutProps = { readonly value: unknown; readonly askable: Askable | null }

/** The sentence that it reads as, and how many patient cases it matches, once it is whole. */
function ReadOut({ value, askable }: ReadOutProps) {
  const whole = criterionSchema.safeParse(value)
  if (!whole.success) return null
  return (
    <div className={styles.readOut}>
      <p role="status">Met when {describeCriterion(whole.data, labelsOf(askable))}.</p>
      <MatchingCases criterion={whole.data} />
    </div>
  )
}

const labelsOf = (askable: Askable | null) => (question: string, option: string) =>
  askable?.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)
    ?.label ?? nameOf(option)

/** Several conditions, each of which counts by itself. */
export const CriteriaField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { value, setValue, disabled, showError, errorMessage } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const list = z.array(z.unknown()).safeParse(value ?? []).data ?? []
  const isDisabled = readOnly === true || disabled
  return (
    <div className={`field-type ${styles.field} ${showError ? 'error' : ''}`}>
      <FieldLabel as="span" label={field.label ?? field.name} />
      {list.map((one, place) => (
        <Builder
          // oxlint-disable-next-line react/no-array-index-key -- a condition has no name of its own
          key={place}
          name={`${labelOf(field)}, ${place + 1}`}
          value={one}
          isDisabled={isDisabled}
          setValue={(next) =>
            setValue(
              next === null
                ? list.filter((_one, at) => at !== place)
                : list.map((other, at) => (at === place ? next : other)),
            )
          }
        />
      ))}
      {isDisabled ? null : (
        <div className={styles.tools}>
          <button type="button" onClick={() => setValue([...list, { kind: 'yes', question: '' }])}>
            Add a condition that counts by itself
          </button>
        </div>
      )}
      <p className={styles.problem}>{showError ? errorMessage : ''}</p>
    </div>
  )
}
