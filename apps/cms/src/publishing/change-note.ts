import type { Field } from 'payload'
import { z } from 'zod'
import { refuse } from './guard-operation'

export const longestChangeNote = 300

/** What readers are told of a change that matters to them. Emptied when it is published. */
export const changeNoteFields: Field[] = [
  {
    name: 'changeKind',
    label: 'This change is',
    type: 'select',
    defaultValue: 'minor',
    options: [
      { value: 'minor', label: 'Minor: a mistake, a link, the wording' },
      { value: 'major', label: 'Major: it says something else than before' },
    ],
    admin: { position: 'sidebar', disableListColumn: true },
  },
  {
    name: 'changeNote',
    label: 'What changed, in words for readers',
    type: 'textarea',
    maxLength: longestChangeNote,
    admin: {
      position: 'sidebar',
      rows: 2,
      disableListColumn: true,
      description: 'Such as "Added what to do when you take blood thinners."',
      condition: (document: Partial<Record<string, unknown>>) => document['changeKind'] === 'major',
    },
  },
]

const rowSchema = z.looseObject({
  changeKind: z.string().nullish(),
  changeNote: z.string().nullish(),
})

/** What is written down of a change: null for a minor one. */
export function changeNoteOf(row: unknown): string | null {
  const { changeKind, changeNote } = rowSchema.safeParse(row).data ?? {}
  return changeKind === 'major' ? (changeNote ?? '').trim() : null
}

/** A major change is not published without a word to readers. */
export function judgeChangeNote(row: unknown): void {
  if (changeNoteOf(row) !== '') return
  throw refuse(
    400,
    'publish/no-change-note',
    'This is a major change. Say in "What changed" what is different for readers, or call it minor.',
  )
}

/** Once published, the next change has words of its own. */
export const withoutChangeNote = { changeKind: 'minor', changeNote: null } as const
