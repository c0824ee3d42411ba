'use client' // Shows what is in a row as it is being written.

import { useRowLabel } from '@payloadcms/ui'

type Props = {
  /** The fields of a row that can name it; the first that is filled does. */
  readonly from: readonly string[]
  /** What a row is called that has no name yet. */
  readonly noun: string
}

const longest = 90

/** The words of a row, so that a folded list can be read. */
export function RowLabel({ from, noun }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const words = from
    .map((field) => data[field])
    .find((one) => typeof one === 'string' && one !== '')
  const name = typeof words === 'string' ? words : noun
  return (
    <span>{`${rowNumber + 1}. ${name.length > longest ? `${name.slice(0, longest)}…` : name}`}</span>
  )
}
