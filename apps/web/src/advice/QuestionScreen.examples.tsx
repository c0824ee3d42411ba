import type { Question } from '@unknot/advice-engine'
import { QuestionScreen } from './QuestionScreen'

const common = { why: 'It shows a field.', screen: 'example' }
const questions: readonly Question[] = [
  {
    ...common,
    id: 'example-number',
    kind: 'number',
    min: 0,
    max: 10,
    unit: 'years',
    label: 'How many years is it?',
  },
  { ...common, id: 'example-sign', kind: 'yes-no', role: 'fact', label: 'Is it so?' },
]

export const questionScreenExamples = {
  'with a mistake, named above and beside its field': (
    <QuestionScreen
      step={{
        kind: 'screen',
        screen: { id: 'example', title: 'An example of a screen' },
        questions,
        answers: {},
        missing: ['example-number'],
        typed: { 'example-number': 'eleven' },
        previous: null,
        canFinish: true,
        done: 2,
      }}
      isLocal
    />
  ),
}
