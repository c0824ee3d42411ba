import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  articleSchema,
  conditionSchema,
  exerciseSchema,
  expandSection,
  factCheckSchema,
  glossaryTermSchema,
  muscleSchema,
  questionSchema,
  referenceSchema,
  ruleSchema,
  sectionFileSchema,
  treatmentFactsSchema,
  treatmentSchema,
  vignetteSchema,
  type Article,
  type Condition,
  type Exercise,
  type FactCheck,
  type GlossaryTerm,
  type Muscle,
  type Question,
  type Reference,
  type Rule,
  type Treatment,
  type TreatmentFacts,
  type Vignette,
} from '@unknot/content-schema'
import { z } from 'zod'

/** Everything that the starter corpus holds. */
export type Corpus = {
  readonly articles: readonly Article[]
  readonly conditions: readonly Condition[]
  readonly treatments: readonly { readonly page: Treatment; readonly facts: TreatmentFacts }[]
  readonly exercises: readonly Exercise[]
  readonly muscles: readonly Muscle[]
  readonly glossary: readonly GlossaryTerm[]
  readonly factChecks: readonly FactCheck[]
  readonly references: readonly Reference[]
  readonly questions: readonly Question[]
  readonly rules: readonly Rule[]
  readonly vignettes: readonly Vignette[]
}

/** A file of the corpus that cannot be used. The message names the file, the place and what is expected. */
export class CorpusError extends Error {
  override name = 'CorpusError'
  readonly code = 'corpus/invalid-file'
}

const corpusFolder = join(import.meta.dirname, '..')
const sectionsSchema = z.looseObject({ sections: z.array(sectionFileSchema) })
const treatmentFileSchema = z.strictObject({ facts: z.unknown(), page: z.unknown() })

/** Reads and parses the whole corpus. Throws `CorpusError` for the first file that is wrong. */
export async function loadCorpus(folder = corpusFolder): Promise<Corpus> {
  const read = <T>(noun: string, parse: (file: unknown) => T, idOf: (document: T) => string) =>
    readDocuments(join(folder, noun), parse, idOf)
  const byId = ({ id }: { readonly id: string }) => id
  return {
    articles: await read('articles', (file) => articleSchema.parse(withTrees(file)), byId),
    conditions: await read('conditions', (file) => conditionSchema.parse(withTrees(file)), byId),
    treatments: await read('treatments', parseTreatment, ({ facts }) => facts.id),
    exercises: await read('exercises', (file) => exerciseSchema.parse(withTrees(file)), byId),
    muscles: await read('muscles', (file) => muscleSchema.parse(withTrees(file)), byId),
    glossary: await read('glossary', (file) => glossaryTermSchema.parse(withTrees(file)), byId),
    factChecks: await read('fact-checks', (file) => factCheckSchema.parse(withTrees(file)), byId),
    references: await read('references', (file) => referenceSchema.parse(file), byId),
    questions: await read('questions', (file) => questionSchema.parse(file), byId),
    rules: await read('rules', (file) => ruleSchema.parse(file), byId),
    vignettes: await read('vignettes', (file) => vignetteSchema.parse(file), byId),
  }
}

function parseTreatment(file: unknown): Corpus['treatments'][number] {
  const { facts, page } = treatmentFileSchema.parse(file)
  return { facts: treatmentFactsSchema.parse(facts), page: treatmentSchema.parse(withTrees(page)) }
}

/** Replaces the texts in notation by the trees that are published. */
function withTrees(file: unknown): unknown {
  const { sections, ...rest } = sectionsSchema.parse(file)
  return { ...rest, sections: sections.map(expandSection) }
}

async function readDocuments<T>(
  folder: string,
  parse: (file: unknown) => T,
  idOf: (document: T) => string,
): Promise<T[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(names.map((name) => readDocument(join(folder, name), parse, idOf)))
}

async function readDocument<T>(
  path: string,
  parse: (file: unknown) => T,
  idOf: (document: T) => string,
): Promise<T> {
  const document = tell(path, parse, await readFile(path, 'utf8'))
  const id = idOf(document)
  if (basename(path, '.json') === id) return document
  throw new CorpusError(
    `${path} holds the document "${id}". Name the file ${id}.json, or correct the id.`,
  )
}

function tell<T>(path: string, parse: (file: unknown) => T, text: string): T {
  try {
    return parse(JSON.parse(text))
  } catch (cause) {
    const words = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new CorpusError(`${path} does not match its schema.\n${words}`, { cause })
  }
}
