import { GlossaryTerm } from './GlossaryTerm'

export const glossaryTermExamples = {
  'a word in a sentence': (
    <p>
      This is a <GlossaryTerm text="word" meaning="What it means." path="/glossary/word" /> in a
      sentence.
    </p>
  ),
}
