'use client' // Follows the question that is picked.

import type { Askable } from './askable'
import styles from './CriterionField.module.css'
import type { Leaf } from './draft-criterion'

type Props = {
  readonly leaf: Leaf
  readonly askable: Askable
  readonly isDisabled: boolean
  readonly onChange: (leaf: Leaf) => void
}

/** What is answered, for this kind of question. */
export function LeafValue({ leaf, askable, isDisabled, onChange }: Props) {
  switch (leaf.kind) {
    case 'yes':
    case 'any-danger-sign':
      return <span>is yes</span>
    case 'one-of':
      return <OneOf leaf={leaf} askable={askable} isDisabled={isDisabled} onChange={onChange} />
    case 'has':
      return (
        <span className={styles.value}>
          includes{' '}
          <select
            aria-label="Option"
            disabled={isDisabled}
            value={leaf.option}
            onChange={(event) => onChange({ ...leaf, option: event.target.value })}
          >
            {optionsOf(askable, leaf.question, [leaf.option]).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </span>
      )
    case 'between':
    case 'score':
      return <Range leaf={leaf} askable={askable} isDisabled={isDisabled} onChange={onChange} />
  }
}

/** The options of a question, and those that are used but no longer there. */
function optionsOf({ questions }: Askable, question: string, used: readonly string[]) {
  const options = questions.find(({ id }) => id === question)?.options ?? []
  const lost = used.filter((one) => one !== '' && options.every(({ id }) => id !== one))
  return [...options, ...lost.map((id) => ({ id, label: `${id} (no longer an option)` }))]
}

type OneOfProps = Props & { readonly leaf: Extract<Leaf, { kind: 'one-of' }> }

function OneOf({ leaf, askable, isDisabled, onChange }: OneOfProps) {
  const options = optionsOf(askable, leaf.question, leaf.options)
  const choose = (id: string, isChosen: boolean) =>
    onChange({
      ...leaf,
      // In the order of the question, however they were ticked.
      options: options
        .map((option) => option.id)
        .filter((one) => (one === id ? isChosen : leaf.options.includes(one))),
    })
  return (
    <fieldset className={styles.options}>
      <legend>is one of</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            disabled={isDisabled}
            checked={leaf.options.includes(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

type RangeProps = Props & { readonly leaf: Extract<Leaf, { kind: 'between' | 'score' }> }

function Range({ leaf, askable, isDisabled, onChange }: RangeProps) {
  const question =
    leaf.kind === 'between' ? askable.questions.find(({ id }) => id === leaf.question) : undefined
  const { min, max, ...rest } = leaf
  const change = (borders: { min?: number | undefined; max?: number | undefined }) =>
    onChange({
      ...rest,
      ...(borders.min !== undefined && { min: borders.min }),
      ...(borders.max !== undefined && { max: borders.max }),
    })
  return (
    <span className={styles.value}>
      <Border
        label="from"
        value={min}
        isDisabled={isDisabled}
        onChange={(one) => change({ min: one, max })}
      />
      <Border
        label="to"
        value={max}
        isDisabled={isDisabled}
        onChange={(one) => change({ min, max: one })}
      />
      {leaf.kind === 'score' ? 'points' : (question?.unit ?? '')}; leave one empty for “or over”,
      “or under”
    </span>
  )
}

type BorderProps = {
  readonly label: string
  readonly value: number | undefined
  readonly isDisabled: boolean
  readonly onChange: (value: number | undefined) => void
}

function Border({ label, value, isDisabled, onChange }: BorderProps) {
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        step={1}
        disabled={isDisabled}
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(Number.isInteger(target.valueAsNumber) ? target.valueAsNumber : undefined)
        }
      />
    </label>
  )
}
