import {
  articleSchema,
  askedQuestionSchema,
  basisSchema,
  blockSchema,
  conditionSchema,
  criterionSchema,
  documentEnvelopeSchema,
  errorBodySchema,
  exerciseSchema,
  factCheckSchema,
  glossaryTermSchema,
  inlineSchema,
  knowledgeBaseSchema,
  manifestEntrySchema,
  manifestSchema,
  muscleSchema,
  newCommentSchema,
  newFeedbackSchema,
  pageKinds,
  receivedSchema,
  referenceSchema,
  ruleSchema,
  sealedReleaseSchema,
  sectionSchema,
  settingsSchema,
  shownCommentsSchema,
  treatmentFactsSchema,
  treatmentSchema,
} from '../index.js'
import { z } from 'zod'
import { siteSecretHeader } from '../voice/voice.schema.js'
import { intendedPurpose } from '../intended-purpose/intended-purpose.js'

/** JSON Schema, as much of it as a reference page reads. */
export type ApiSchema = z.core.JSONSchema.BaseSchema

export type ApiParameter = {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly schema: object
  readonly description: string
  readonly required?: boolean
}

/** What may be answered. */
export type ApiAnswer = {
  readonly description: string
  readonly content?: { readonly 'application/json': { readonly schema: { readonly $ref: string } } }
}

export type ApiOperation = {
  readonly summary: string
  readonly parameters: readonly ApiParameter[]
  readonly responses: Readonly<Record<string, ApiAnswer>>
  readonly description?: string
  readonly security?: readonly object[]
  readonly requestBody?: { readonly required: boolean; readonly content: object }
}

/** What an address takes: it is read by everybody, or written by the site. */
export type ApiPath = { readonly get: ApiOperation } | { readonly post: ApiOperation }

/** An OpenAPI document. */
export type ApiDescription = {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly description: string
    readonly license: { readonly name: string; readonly url: string }
  }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, ApiPath>>
  readonly components: {
    readonly schemas: Readonly<Record<string, ApiSchema>>
    readonly securitySchemes: Readonly<Record<string, object>>
  }
}

const components = {
  Manifest: manifestSchema,
  DocumentEnvelope: documentEnvelopeSchema,
  SealedRelease: sealedReleaseSchema,
  Settings: settingsSchema,
  ErrorBody: errorBodySchema,
  ManifestEntry: manifestEntrySchema,
  Article: articleSchema,
  Treatment: treatmentSchema,
  Condition: conditionSchema,
  Exercise: exerciseSchema,
  Muscle: muscleSchema,
  GlossaryTerm: glossaryTermSchema,
  FactCheck: factCheckSchema,
  Reference: referenceSchema,
  Section: sectionSchema,
  Block: blockSchema,
  Inline: inlineSchema,
  KnowledgeBase: knowledgeBaseSchema,
  Question: askedQuestionSchema,
  Rule: ruleSchema,
  TreatmentFacts: treatmentFactsSchema,
  Criterion: criterionSchema,
  Basis: basisSchema,
  NewComment: newCommentSchema,
  NewFeedback: newFeedbackSchema,
  Received: receivedSchema,
  ShownComments: shownCommentsSchema,
} as const

const json = (name: keyof typeof components) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
})

const ok = (name: keyof typeof components, description: string) => ({
  description,
  headers: { ETag: { schema: { type: 'string' }, description: 'Strong; send it back.' } },
  content: json(name),
})

const problem = (description: string) => ({ description, content: json('ErrorBody') })
const unchanged = { description: 'The same as what the ETag in If-None-Match names.' }
const tooMany = problem('Too many requests; Retry-After says how many seconds to wait.')

const parameter = (
  place: 'path' | 'query',
  name: string,
  schema: object,
  description: string,
): ApiParameter => ({
  in: place,
  name,
  schema,
  description,
  required: place === 'path',
})

const ifNoneMatch: ApiParameter = {
  in: 'header',
  name: 'If-None-Match',
  schema: { type: 'string' },
  description: 'ETag of what you have.',
}

const get = (
  summary: string,
  parameters: readonly ApiParameter[],
  responses: Readonly<Record<string, ApiAnswer>>,
): { readonly get: ApiOperation } => ({
  get: {
    summary,
    parameters: [...parameters, ifNoneMatch],
    responses: { ...responses, 304: unchanged, 429: tooMany },
  },
})

/** Taken from the site only, which shows the secret that both share. */
const post = (summary: string, name: keyof typeof components): { readonly post: ApiOperation } => ({
  post: {
    summary,
    parameters: [],
    description: 'Taken from the site only: readers write there.',
    security: [{ site: [] }],
    requestBody: { required: true, content: json(name) },
    responses: {
      201: { description: 'It was received; a person reads it.', content: json('Received') },
      400: problem('It does not fit the schema.'),
      403: problem('Whoever sends this is not the site.'),
      404: problem('There is no such page.'),
      429: tooMany,
    },
  },
})

const wait = parameter(
  'query',
  'wait',
  { type: 'integer', minimum: 0, maximum: 25 },
  'Hold the answer up to this many seconds until it differs from If-None-Match.',
)
const kind = parameter('path', 'kind', { enum: [...pageKinds] }, 'Kind of page.')
const id = parameter('path', 'id', { type: 'string' }, 'Stable id, as in the manifest.')
const hash = parameter(
  'path',
  'hash',
  { type: 'string', pattern: '^[0-9a-f]{64}$' },
  'SHA-256 of the knowledge base.',
)

const paths = {
  '/manifest': get('Everything that is public, in one list', [wait], {
    200: ok('Manifest', 'Every public address and what stands there.'),
    400: problem('`wait` is no number.'),
  }),
  '/documents/{kind}/{id}': get('A published document', [kind, id], {
    200: ok('DocumentEnvelope', 'The document, with the version that the manifest names.'),
    404: problem('There is no such kind, or no such document is live.'),
  }),
  '/releases/live': get('The release that is live', [], {
    200: ok('SealedRelease', 'The knowledge base, sealed.'),
    404: problem('No release is live yet.'),
  }),
  '/releases/{hash}': get('A release by its hash', [hash], {
    200: ok('SealedRelease', 'The knowledge base, sealed.'),
    400: problem('That is no SHA-256.'),
    404: problem('No release that was live has this hash.'),
  }),
  '/settings': get('Settings of the whole site', [], {
    200: ok('Settings', 'Numbers to call, and navigation.'),
  }),
  '/comments/{kind}/{id}': get('Comments on a page', [kind, id], {
    200: ok('ShownComments', 'What readers wrote and a person let through. No medical advice.'),
  }),
  '/comments': post('A comment of a reader', 'NewComment'),
  '/feedback': post('Whether a page helped, or a mistake in it', 'NewFeedback'),
}

/** The description of this API, generated from the schemas that both ends parse with. */
export function describeApi(cmsUrl: string): ApiDescription {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Unknot: published content',
      version: '1',
      description: `What readers see, and nothing else: no drafts, no people. ${intendedPurpose.inOneSentence}`,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: `${cmsUrl}/api/public/v1` }],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: { site: { type: 'apiKey', in: 'header', name: siteSecretHeader } },
    },
  }
}

/** JSON Schema of each component; where one holds another, it points to it. */
function componentSchemas(): Record<string, ApiSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(components)) registry.add(schema, { id: name })
  const { schemas } = z.toJSONSchema(registry, { uri: (name) => `#/components/schemas/${name}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  )
}
