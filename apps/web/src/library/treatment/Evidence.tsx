import type { TreatmentFacts } from '@unknot/content-schema'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { NoteMarks } from '../../design-system/RichText/NoteMarks'
import type { Notes } from '../../design-system/RichText/notes'
import { Part } from '../page/Part'
import { problemLabel } from './problem-label'
import { placeOfFact } from './treatment-notes'

type Props = { readonly evidence: TreatmentFacts['evidence']; readonly notes: Notes }

/** What is known of a treatment, problem by problem. */
export const Evidence = ({ evidence, notes }: Props) => (
  <Part id="how-sure" heading="How sure we are that it helps">
    {evidence.length === 0 ? (
      <p>No graded evidence was found.</p>
    ) : (
      <Ledger
        rows={evidence.map(({ problem, certainty, effect, words, guidelines, references }) => ({
          term: problemLabel(problem),
          children: (
            <>
              <EvidenceLine certainty={certainty} effect={effect} guidelines={guidelines} />
              <p>
                {words}
                <NoteMarks
                  references={references}
                  from={placeOfFact.evidence(problem)}
                  notes={notes}
                />
              </p>
            </>
          ),
        }))}
      />
    )}
    <p>
      <a href="/how-we-grade">How we grade evidence</a>
    </p>
  </Part>
)
