// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { generateKeyPair } from '@unknot/advice-engine/snapshot'
import {
  sealedReleaseSchema,
  treatmentEvidenceSchema,
  type DocumentEnvelope,
  type KnowledgeBase,
  type SealedRelease,
  type TreatmentEvidence,
} from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findArticle } from '../content/articles'
import { documentKey } from '../content/library-state'
import { replaceState } from '../content/store'
import {
  envelopeOf,
  exampleArticle,
  exampleKnowledgeBase,
  exampleSettings,
  exampleTreatment,
  liveEntry,
  sealExample,
} from '../content/testing/small-library'
import { findTreatment, listTreatments } from '../content/treatments'
import { findViolations } from '../design-system/testing/find-violations'
import { ArticlePage } from './article/ArticlePage'
import { HomePage } from './home/HomePage'
import { readFilters } from './treatment/filters'
import { TreatmentIndex } from './treatment/TreatmentIndex'
import { TreatmentPage } from './treatment/TreatmentPage'

afterEach(cleanup)

const today = '2026-06-01'
const noFilters = readFilters({}, [])

type Library = {
  readonly documents?: readonly DocumentEnvelope[]
  readonly knowledgeBase?: KnowledgeBase | null
  readonly isWithdrawn?: boolean
}

const both = [envelopeOf(exampleArticle(), '1'), envelopeOf(exampleTreatment(), '1')]

/** Puts a small library in place, as if the CMS had sent it. */
async function publish({
  documents = both,
  knowledgeBase = exampleKnowledgeBase(),
  isWithdrawn = false,
}: Library): Promise<void> {
  const release = knowledgeBase === null ? null : await sealed(knowledgeBase)
  const entries = documents.map((envelope) => {
    const entry = liveEntry(envelope)
    return isWithdrawn && entry.status === 'live'
      ? { ...entry, status: 'withdrawn' as const, explanation: 'Its source was withdrawn.' }
      : entry
  })
  replaceState({
    manifest: {
      schemaVersion: 1,
      sequence: 1,
      entries,
      count: entries.length,
      release: release?.manifest.hash ?? null,
      settingsVersion: '1',
    },
    documents: new Map(documents.map((it) => [documentKey(it.document.kind, it.document.id), it])),
    release,
    settings: exampleSettings(),
    settingsVersion: '1',
  })
}

const sealed = async (knowledgeBase: KnowledgeBase): Promise<SealedRelease> =>
  sealedReleaseSchema.parse(await sealExample(await generateKeyPair(), 1, knowledgeBase))

/** The example with these facts of its only treatment. */
function withFacts(changes: Partial<KnowledgeBase['treatments'][number]>): KnowledgeBase {
  const knowledgeBase = exampleKnowledgeBase()
  return {
    ...knowledgeBase,
    treatments: knowledgeBase.treatments.map((treatment) => ({ ...treatment, ...changes })),
  }
}

function showArticle() {
  const article = findArticle('example-article')
  if (article === null) throw new Error('The article is not there.')
  return render(<ArticlePage article={article} today={today} />)
}

function showTreatment() {
  const treatment = findTreatment('example-treatment')
  if (treatment === null) throw new Error('The treatment is not there.')
  return render(<TreatmentPage treatment={treatment} today={today} />)
}

const isBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('the page of an article', () => {
  it('has no fault that axe can find', async () => {
    await publish({})
    const { container } = showArticle()

    expect(await findViolations(container)).toEqual([])
  })

  it('shows the danger signs of the live release before anything to try', async () => {
    await publish({ knowledgeBase: exampleKnowledgeBase('a sign of the release') })
    showArticle()
    const sign = screen.getByText('a sign of the release')

    expect(isBefore(sign, screen.getByRole('heading', { name: 'In short' }))).toBe(true)
    expect(isBefore(sign, screen.getByRole('heading', { name: 'First' }))).toBe(true)
  })

  it('still names danger signs while no release is live', async () => {
    await publish({ knowledgeBase: null })
    showArticle()

    expect(screen.getByText(/list of danger signs is not available/)).toBeDefined()
  })

  it('says that it is withdrawn, and only then', async () => {
    await publish({})
    showArticle()
    expect(screen.queryByText('This page is withdrawn')).toBeNull()
    cleanup()

    await publish({ isWithdrawn: true })
    showArticle()
    expect(screen.getByText('This page is withdrawn')).toBeDefined()
    expect(screen.getByText('Why: Its source was withdrawn.')).toBeDefined()
  })

  it('tells what changed for readers, and when', async () => {
    const note = 'It now names blood thinners.'
    const changes = [{ at: '2026-05-01T08:00:00.000Z', note }]
    await publish({ documents: [{ ...envelopeOf(exampleArticle(), '1'), changes }] })
    showArticle()

    expect(screen.getByText(/1 May 2026/).closest('li')?.textContent).toBe(`1 May 2026: ${note}`)
  })
})

describe('the page of a treatment', () => {
  const evidence: TreatmentEvidence = treatmentEvidenceSchema.parse({
    problem: 'pain',
    certainty: 'low',
    effect: 'small',
    words: 'A small gain.',
    guidelines: 'silent',
    references: [],
  })

  it('has no fault that axe can find', async () => {
    await publish({ knowledgeBase: withFacts({ evidence: [evidence] }) })
    const { container } = showTreatment()

    expect(await findViolations(container)).toEqual([])
  })

  it('takes evidence, certainty and effect from the live release', async () => {
    await publish({ knowledgeBase: withFacts({ evidence: [evidence] }) })
    const { container } = showTreatment()

    expect(container.textContent).toContain('Low certainty')
    expect(container.textContent).toContain('Helps a bit')
    expect(container.textContent).toContain('A small gain.')
  })

  it('says in its first sentence that guidelines advise against it', async () => {
    const against: TreatmentEvidence = { ...evidence, guidelines: 'against' }
    await publish({ knowledgeBase: withFacts({ evidence: [against] }) })
    const { container } = showTreatment()

    expect(container.querySelector('p')?.textContent).toMatch(/^Guidelines advise against it/)
  })

  it('says who should not use it, and on what that rests', async () => {
    const when = { kind: 'yes', question: 'sign' } as const
    const contraindications = [
      {
        id: 'a',
        when,
        reason: 'Not with a sign.',
        basis: { kind: 'convention' as const, note: 'Usual practice.', references: [] },
      },
    ]
    await publish({ knowledgeBase: withFacts({ contraindications }) })
    const { container } = showTreatment()

    expect(screen.getByText('Not with a sign.')).toBeDefined()
    expect(container.textContent).toContain('Usual practice.')
  })

  it('marks a dose whose source was not checked', async () => {
    await publish({})
    showTreatment()

    expect(screen.getByText('Usual practice; source not yet checked.')).toBeDefined()
  })

  it('says so when the live release does not name the treatment', async () => {
    await publish({ knowledgeBase: { ...exampleKnowledgeBase(), treatments: [] } })
    showTreatment()

    expect(screen.getByText('The facts are not here yet')).toBeDefined()
    expect(screen.queryByText(/certainty/i)).toBeNull()
  })
})

describe('lists', () => {
  it('say in words that there is nothing yet', async () => {
    await publish({ documents: [] })
    const { container } = render(
      <TreatmentIndex treatments={listTreatments()} filters={noFilters} />,
    )

    expect(container.textContent).toContain('There are no treatments yet.')
  })

  it('keep a treatment without facts apart', async () => {
    await publish({ knowledgeBase: null })
    render(<TreatmentIndex treatments={listTreatments()} filters={noFilters} />)

    expect(screen.getByRole('region', { name: 'Facts not released yet' })).toBeDefined()
  })
})

describe('the front page', () => {
  it('has no fault that axe can find, with and without content', async () => {
    await publish({})
    expect(await findViolations(render(<HomePage />).container)).toEqual([])
    cleanup()

    await publish({ documents: [], knowledgeBase: null })
    expect(await findViolations(render(<HomePage />).container)).toEqual([])
  })

  it('still names danger signs when nothing is published', async () => {
    await publish({ documents: [], knowledgeBase: null })
    render(<HomePage />)

    expect(screen.getByText(/list of danger signs is not available/)).toBeDefined()
  })

  it('puts danger signs before the way into the questionnaire', async () => {
    await publish({ knowledgeBase: exampleKnowledgeBase('a sign of the release') })
    render(<HomePage />)
    const start = screen.getByRole('link', { name: 'Answer the questions' })

    expect(isBefore(screen.getByText('a sign of the release'), start)).toBe(true)
  })
})
