import { referenceSchema } from '@unknot/content-schema'
import { exampleNotes } from '../RichText/RichText.examples'
import { ReferenceList } from './ReferenceList'

const reference = referenceSchema.parse({
  kind: 'reference',
  id: 'R20',
  slug: 'r20',
  authors: 'Example',
  year: 2026,
  title: 'Is this an example?',
  publishedIn: 'Nowhere',
  type: 'textbook',
  doi: '10.1000/1',
  pmid: null,
  url: null,
  otherIdentifier: null,
  verification: 'from-memory',
  tier: 'extra',
  note: null,
})

export const referenceListExamples = {
  'sources that are shown and one that is not': (
    <ReferenceList
      headingId="references"
      items={[...exampleNotes.values()].map((note) => ({
        note,
        source: note.reference === 'R20' ? { reference, path: '/references/r20' } : null,
      }))}
    />
  ),
}
