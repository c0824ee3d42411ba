import { z } from 'zod'
import { documentKinds, documentSchemas, type DocumentKind } from '../parsing/parse-document.js'
import { vocabularySchemas } from '../parsing/parse-vocabulary.js'

/** What each kind of document is, for people who meet it as JSON Schema. */
const descriptions: Readonly<Record<DocumentKind, string>> = {
  article: 'A text on one topic.',
  condition: 'A health problem.',
  'document-envelope': 'A published document of any page kind, as the public API answers with it.',
  exercise: 'Something to do with the body, step by step.',
  'fact-check': 'One statement from the internet, what became of it, and the corrected fact.',
  'glossary-term': 'A word that readers meet, explained.',
  'knowledge-base': 'Everything that the advice engine reads.',
  manifest: 'Everything that is public. The count of entries must be `count`.',
  media: 'A picture.',
  muscle: 'A muscle that is often named when people speak of knots.',
  question: 'Something that we ask the reader.',
  reference: 'A source that claims cite.',
  release: 'A sealed release. Its hash and signature must be checked as well.',
  rule: 'When its criteria are met, the care level is at least this.',
  settings: 'Settings of the whole site.',
  treatment: 'The page of a treatment: prose only; its facts are in the release.',
  'treatment-facts': 'The facts of a treatment that the engine reads.',
  vignette: 'A short patient case and the advice that the evidence asks for.',
}

/**
 * Each kind of document as JSON Schema (2020-12), with shared values under `$defs` by name. What compares two fields
 * (a review due after the last one, the count of a manifest) cannot be said in JSON Schema: the parse door checks it.
 */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(documentKinds.map((kind) => [kind, toJsonSchema(kind, documentSchemas[kind])]))

function toJsonSchema(title: DocumentKind, schema: z.ZodType): object {
  const metadata = namesOfOthers(schema)
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', metadata })
  return { $schema, title, description: descriptions[title], ...rest }
}

/** Every schema that has a name, but for the one that is written: its fields stand at the top. */
function namesOfOthers(own: z.ZodType): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>()
  const named = { ...vocabularySchemas, ...documentSchemas }
  for (const [id, schema] of Object.entries<z.ZodType>(named))
    if (schema !== own) names.add(schema, { id })
  return names
}
