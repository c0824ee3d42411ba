import { EvidenceLine } from '../EvidenceLine/EvidenceLine'
import { CompareTable } from './CompareTable'

const columns = [
  { id: 'one', name: 'One way', path: '/#one' },
  { id: 'other', name: 'Another way', path: '/#other' },
]

export const compareTableExamples = {
  'two columns': (
    <CompareTable
      caption="An example."
      columns={columns}
      rows={[
        {
          question: 'Does it help?',
          answers: [
            <EvidenceLine key="one" certainty="moderate" effect="small" />,
            <EvidenceLine key="other" certainty="low" effect="none" guidelines="against" />,
          ],
        },
        { question: 'What may go wrong?', answers: ['A sore skin', null] },
      ]}
    />
  ),
}
