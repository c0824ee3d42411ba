'use client' // Groups within groups, changed in place.

import { criterionSchema, type Criterion } from '@unknot/content-schema'
import { useRef, useState } from 'react'
import { validateWith } from '../publishing/validate-with'
import type { Askable } from './askable'
import styles from './CriterionField.module.css'
import { isGroup, joinedAs, partsOf, withParts, type Group, type Leaf } from './draft-criterion'
import { LeafEditor } from './LeafEditor.client'

type Props = {
  readonly criterion: Criterion
  readonly askable: Askable
  readonly isDisabled: boolean
  readonly isNew: boolean
  readonly onChange: (criterion: Criterion) => void
  readonly onRemove: () => void
}

/** A condition, or a group of them. */
export function CriterionNode(props: Props) {
  const { criterion, ...others } = props
  const [wasJoined, setJoined] = useState(false)
  const join = (leaf: Leaf) => {
    setJoined(true)
    props.onChange({ kind: 'all', of: [leaf, empty] })
  }
  return isGroup(criterion) ? (
    <GroupEditor group={criterion} firstAdded={wasJoined ? 1 : -1} {...others} />
  ) : (
    <LeafNode leaf={criterion} onJoin={join} {...others} />
  )
}

type Others = Omit<Props, 'criterion'>

type LeafProps = Others & { readonly leaf: Leaf; readonly onJoin: (leaf: Leaf) => void }

function LeafNode({ leaf, onJoin, ...others }: LeafProps) {
  const { askable, isDisabled, isNew, onChange, onRemove } = others
  const judged = leaf.kind === 'any-danger-sign' ? true : judgeLeaf(leaf)
  return (
    <div className={styles.node}>
      <LeafEditor
        leaf={leaf}
        askable={askable}
        isDisabled={isDisabled}
        isNew={isNew}
        onChange={onChange}
      />
      {isDisabled ? null : (
        <div className={styles.tools}>
          <button type="button" onClick={() => onJoin(leaf)}>
            Join with another
          </button>
          <button type="button" onClick={() => onChange({ kind: 'not', criterion: leaf })}>
            Turn into “not”
          </button>
          <button type="button" onClick={onRemove}>
            Remove
          </button>
        </div>
      )}
      {judged === true ? null : <p className={styles.problem}>{judged}</p>}
    </div>
  )
}

const empty: Leaf = { kind: 'yes', question: '' }

function judgeLeaf(leaf: Exclude<Leaf, { kind: 'any-danger-sign' }>): true | string {
  if ('question' in leaf && leaf.question === '') return 'Choose a question.'
  if (leaf.kind === 'one-of' && leaf.options.length === 0) return 'Tick at least one option.'
  if (leaf.kind === 'between' || leaf.kind === 'score') {
    const { min, max } = leaf
    if (min === undefined && max === undefined) return 'Give a lowest number, a highest, or both.'
    if (min !== undefined && max !== undefined && min > max)
      return 'The lowest is above the highest.'
  }
  return validateWith(criterionSchema)(leaf)
}

const joins = {
  all: 'All of these',
  any: 'Any of these',
  'at-least': 'At least this many of these',
  not: 'Not this',
} as const satisfies Record<Group['kind'], string>
const joinKinds = ['all', 'any', 'at-least', 'not'] as const

type GroupProps = Others & {
  readonly group: Group
  /** The part that takes the focus when the group is first shown; -1 for none. */
  readonly firstAdded: number
}

function GroupEditor({ group, firstAdded, ...others }: GroupProps) {
  const { isDisabled, onChange, onRemove } = others
  const [added, setAdded] = useState(firstAdded)
  const adder = useRef<HTMLButtonElement>(null)
  const parts = partsOf(group)
  const change = (next: readonly Criterion[]) => onChange(withParts(group, next))
  const add = (part: Criterion) => {
    setAdded(parts.length)
    change([...parts, part])
  }
  const remove = (place: number) => {
    if (parts.length === 1) return onRemove()
    change(parts.filter((_part, other) => other !== place))
    adder.current?.focus()
  }
  return (
    <fieldset className={styles.group} data-join={group.kind}>
      <legend>
        <JoinPicker group={group} isDisabled={isDisabled} onChange={onChange} />
      </legend>
      <ul>
        {parts.map((part, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a part has no name of its own
          <li key={place}>
            <CriterionNode
              {...others}
              criterion={part}
              isNew={place === added}
              onChange={(next) => change(parts.map((one, at) => (at === place ? next : one)))}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ul>
      {parts.length === 0 ? <p className={styles.problem}>Add at least one condition.</p> : null}
      {isDisabled ? null : (
        <div className={styles.tools}>
          {group.kind === 'not' && parts.length > 0 ? null : (
            <>
              <button ref={adder} type="button" onClick={() => add(empty)}>
                Add a condition
              </button>
              <button type="button" onClick={() => add({ kind: 'any', of: [empty] })}>
                Add a group
              </button>
            </>
          )}
          {parts.length === 1 && parts[0] !== undefined ? (
            <KeepOnly part={parts[0]} onChange={onChange} />
          ) : null}
          <button type="button" onClick={onRemove}>
            Remove this group
          </button>
        </div>
      )}
    </fieldset>
  )
}

function KeepOnly({ part, onChange }: Pick<Others, 'onChange'> & { readonly part: Criterion }) {
  return (
    <button type="button" onClick={() => onChange(part)}>
      Keep only what is in it
    </button>
  )
}

type JoinProps = Pick<Others, 'isDisabled' | 'onChange'> & { readonly group: Group }

function JoinPicker({ group, isDisabled, onChange }: JoinProps) {
  return (
    <span className={styles.value}>
      <select
        aria-label="How these are joined"
        disabled={isDisabled}
        value={group.kind}
        onChange={({ target }) => {
          const kind = joinKinds.find((one) => one === target.value)
          if (kind !== undefined) onChange(joinedAs(kind, group))
        }}
      >
        {joinKinds.map((kind) => (
          <option key={kind} value={kind}>
            {joins[kind]}
          </option>
        ))}
      </select>
      {group.kind === 'at-least' ? (
        <input
          type="number"
          aria-label="How many"
          min={1}
          max={Math.max(1, group.of.length)}
          disabled={isDisabled}
          value={group.count}
          onChange={({ target }) =>
            onChange({ ...group, count: Math.max(1, Math.trunc(target.valueAsNumber) || 1) })
          }
        />
      ) : null}
    </span>
  )
}
