/**
 * Who may do what, by hand: what the CMS does is compared with this, and nothing here is derived from its code.
 * One letter each for: nobody signed in, a program with a key, author, clinical reviewer, publisher, admin.
 * `y` it is done; `n` it is refused because of who asks; `g` they may ask, and the gate refuses what is not ready.
 */
export type Row = readonly [way: string, expected: string]

export const askers = [
  null,
  'service',
  'author',
  'clinical-reviewer',
  'publisher',
  'admin',
] as const

/** On a document of which one version is live, and which nobody has signed off. */
export const contentRows: readonly Row[] = [
  ['REST: read one', 'nyyyyy'],
  ['REST: read a list', 'nyyyyy'],
  ['REST: read versions', 'nnyyyy'],
  ['REST: write a new draft', 'nnyyyy'],
  ['REST: write something new that is published', 'nnnngg'],
  ['REST: save a draft', 'nnyyyy'],
  ['REST: write without saying draft or published', 'nnnngg'],
  ['REST: publish', 'nnnngg'],
  ['REST: publish as a draft', 'nnnngg'],
  ['REST: unpublish', 'nnnnyy'],
  ['REST: put into the bin', 'nnnnyy'],
  ['REST: delete for good', 'nnnnny'],
  ['restore a version as a draft', 'nnyyyy'],
  ['restore a version that was live', 'nnnngg'],
  ['bulk: save drafts', 'nnyyyy'],
  ['bulk: publish', 'nnnngg'],
  ['bulk: unpublish', 'nnnnyy'],
  ['schedule: publish', 'nnnngg'],
  ['schedule: unpublish', 'nnnnyy'],
  ['sign-off: approve', 'nnnggg'],
  ['sign-off: ask for a review', 'nngggg'],
  ['Local API with their rights: read', 'nyyyyy'],
  ['Local API with their rights: save a draft', 'nnyyyy'],
  ['Local API with their rights: publish', 'nnnngg'],
]

/** Sources have no copies: each has an id of its own. */
export const duplicateRows: readonly Row[] = [['REST: duplicate', 'nnyyyy']]

export const pageRows: readonly Row[] = [
  ['take down: gone', 'nnnnyy'],
  ['take down: withdrawn', 'nnnnyy'],
  ['take down: redirect to nowhere', 'nnnngg'],
  ['put back', 'nnnngg'],
]

/** Everything else: create, read, change, delete. */
export const otherRows: Readonly<Record<string, readonly Row[]>> = {
  media: crud('nngggg', 'nnyyyy', 'nnyyyy', 'nnnnyy'),
  redirects: crud('nnnngg', 'nnyyyy', 'nnnngg', 'nnnnyy'),
  'take-downs': crud('nnnnnn', 'nnyyyy', 'nnnnnn', 'nnnnnn'),
  'change-notes': crud('nnnnnn', 'nnyyyy', 'nnnnnn', 'nnnnnn'),
  'sign-offs': crud('nnnnnn', 'nnyyyy', 'nnnnnn', 'nnnnnn'),
  'audit-log': crud('nnnnnn', 'nnnnyy', 'nnnnnn', 'nnnnnn'),
  'payload-jobs': crud('nnnnnn', 'nnyyyy', 'nnnnnn', 'nnnnyy'),
  comments: crud('nnnnnn', 'nnyyyy', 'nnnyyy', 'nnnnny'),
  feedback: crud('nnnnnn', 'nnyyyy', 'nnyyyy', 'nnnnny'),
  editors: crud('nnnnny', 'nnyyyy', 'nnnnny', 'nnnnny'),
  'service-keys': crud('nnnnny', 'nnnnny', 'nnnnny', 'nnnnny'),
}

function crud(create: string, read: string, update: string, remove: string): readonly Row[] {
  return [
    ['REST: create', create],
    ['REST: read', read],
    ['REST: change', update],
    ['REST: delete', remove],
  ]
}

export const settingsRows: readonly Row[] = [
  ['REST: read', 'nnyyyy'],
  ['REST: change', 'nnnngg'],
]
