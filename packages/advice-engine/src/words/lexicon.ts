import type {
  CareLevel,
  Citation,
  KnowledgeBase,
  Problem,
  Question,
  Rule,
  Score,
  Screen,
  Treatment,
} from '../knowledge-base.js'
import { english, type Phrases } from './phrases.js'

/** The words of a knowledge base by id, and the phrases around them. */
export type Lexicon = {
  readonly phrases: Phrases
  readonly questions: ReadonlyMap<string, Question>
  readonly rules: ReadonlyMap<string, Rule>
  readonly treatments: ReadonlyMap<string, Treatment>
  readonly problems: ReadonlyMap<string, Problem>
  readonly screens: ReadonlyMap<string, Screen>
  readonly scores: ReadonlyMap<string, Score>
  readonly references: ReadonlyMap<string, Citation>
}

/** Indexes the words of a knowledge base, once for any number of readers. */
export function indexWords(knowledgeBase: KnowledgeBase, phrases: Phrases = english): Lexicon {
  const { questions, rules, treatments, problems, screens, scores = [], references } = knowledgeBase
  return {
    phrases,
    questions: byId(questions),
    rules: byId(rules),
    treatments: byId(treatments),
    problems: byId(problems),
    screens: byId(screens),
    scores: byId(scores),
    references: byId(references),
  }
}

/** What to do at a care level. */
export function careLevelInWords({ phrases }: Lexicon, level: CareLevel): string {
  return phrases.careLevel[level]
}

/** The sources by their ids. */
export function sources({ references }: Lexicon, ids: readonly string[]): readonly Citation[] {
  return ids.map((id) => references.get(id) ?? { id, label: id })
}

/** The name of a treatment. */
export function treatmentName({ treatments }: Lexicon, id: string): string {
  return treatments.get(id)?.name ?? id
}

/** The question as the reader sees it. */
export function questionLabel({ questions }: Lexicon, id: string): string {
  return questions.get(id)?.label ?? id
}

/** The label of a problem. */
export function problemLabel({ problems }: Lexicon, id: string): string {
  return problems.get(id)?.label ?? id
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
