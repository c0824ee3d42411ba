import type { PageDocument } from '@unknot/content-schema'
import { documentKey } from '../content/library-state'
import { titleOf } from '../content/pages'
import type { SearchEntry } from './search-entry'
import { textsOf } from './text-of'

/** What of a document is searched. */
export function describeDocument(document: PageDocument): SearchEntry {
  const sections = document.kind === 'reference' ? [] : document.sections
  const { title, names, misspellings, summary, more } = wordsOf(document)
  return {
    key: documentKey(document.kind, document.id),
    kind: document.kind,
    title,
    names,
    misspellings,
    summary,
    headings: sections.map(({ heading }) => heading),
    body: [...more, ...textsOf(sections)].join('\n'),
    dangerSigns: document.kind === 'reference' ? [] : document.dangerSigns,
  }
}

type Words = Pick<SearchEntry, 'title' | 'names' | 'misspellings' | 'summary'> & {
  /** Sentences beside the sections. */
  readonly more: readonly string[]
}

function wordsOf(document: PageDocument): Words {
  const common = { title: titleOf(document), names: [], misspellings: [] }
  switch (document.kind) {
    case 'article':
      return { ...common, summary: document.summary, more: document.keyMessages }
    case 'condition':
      return { ...named(document), more: document.keyMessages }
    case 'treatment':
      return { ...named(document), more: [...document.howTo.steps, ...document.sideEffects] }
    case 'exercise':
      return { ...named(document), more: document.steps.map(({ text }) => text) }
    case 'muscle':
      return {
        ...named(document),
        names: [document.anatomicalName, ...document.alsoKnownAs],
        more: [document.location, document.referral.words, ...document.provokingTasks.tasks],
      }
    case 'glossary-term': {
      const { meaning, synonyms, misspellings } = document
      return { ...common, summary: meaning, names: synonyms, misspellings, more: [] }
    }
    case 'fact-check':
      return { ...common, summary: document.summary, more: [] }
    case 'reference':
      return {
        ...common,
        summary: [document.authors, document.publishedIn, document.year].join(', '),
        more: [],
      }
  }
}

type Named = {
  readonly name: string
  readonly alsoKnownAs: readonly string[]
  readonly summary: string
}

const named = ({ name, alsoKnownAs, summary }: Named) => ({
  title: name,
  names: alsoKnownAs,
  misspellings: [],
  summary,
})
