'use client' // Shows the heading as it is being written.

import { useRowLabel } from '@payloadcms/ui'

/** The heading of a section, so that a folded list can be read. */
export function SectionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ heading?: string | null }>()
  return <span>{`${rowNumber + 1}. ${data.heading || 'Section without a heading'}`}</span>
}
