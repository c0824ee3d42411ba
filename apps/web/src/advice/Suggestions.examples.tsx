import { exampleCaution, exampleSuggestion } from './example-views'
import { Suggestions } from './Suggestions'

const withCaution = { ...exampleSuggestion, id: 'example-second', cautions: [exampleCaution] }

export const suggestionsExamples = {
  'a treatment, and one that needs care': (
    <Suggestions
      suggestions={[exampleSuggestion, withCaution]}
      problem="An example of a problem"
      treatmentPaths={{}}
    />
  ),
}
