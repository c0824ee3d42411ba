// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { PageDocument } from '@unknot/content-schema'
import { plateExamples } from '@unknot/content-schema/examples'
import { afterEach, describe, expect, it } from 'vitest'
import { findExercise, listExercises } from '../content/exercises'
import { findFactCheck, listFactChecks } from '../content/fact-checks'
import { findGlossaryTerm, listGlossaryTerms } from '../content/glossary'
import { findMuscle, listMuscles } from '../content/muscles'
import {
  exampleArticle,
  exampleExercise,
  exampleFactCheck,
  exampleKnowledgeBase,
  exampleMuscle,
  exampleTerm,
  exampleTreatment,
} from '../content/testing/small-library'
import { publishLibrary } from '../content/testing/publish-library'
import { findTreatment } from '../content/treatments'
import { findViolations } from '../design-system/testing/find-violations'
import { ExerciseIndex } from './exercise/ExerciseIndex'
import { ExercisePage } from './exercise/ExercisePage'
import { FactCheckIndex } from './fact-check/FactCheckIndex'
import { FactCheckPage } from './fact-check/FactCheckPage'
import { GlossaryTermIndex } from './glossary/GlossaryTermIndex'
import { GlossaryTermPage } from './glossary/GlossaryTermPage'
import { MuscleIndex } from './muscle/MuscleIndex'
import { MusclePage } from './muscle/MusclePage'
import { TreatmentPage } from './treatment/TreatmentPage'

afterEach(cleanup)

const today = '2026-06-01'

/** A library of one of each, with another document in place of the one of its kind. */
async function publish(changed?: PageDocument, sign = 'An example sign'): Promise<void> {
  const all = [
    exampleArticle(),
    exampleTreatment(),
    exampleExercise(),
    exampleMuscle(),
    exampleTerm(),
    exampleFactCheck(),
  ]
  await publishLibrary({
    documents: all.map((one) => (changed?.kind === one.kind ? changed : one)),
    knowledgeBase: exampleKnowledgeBase(sign),
  })
}

const there = <Found,>(found: Found | null): Found => {
  if (found === null) throw new Error('The page is not there.')
  return found
}

const showExercise = () =>
  render(<ExercisePage found={there(findExercise('example-exercise'))} today={today} />)
const showMuscle = () =>
  render(<MusclePage found={there(findMuscle('example-muscle'))} today={today} />)
const showTerm = () =>
  render(<GlossaryTermPage found={there(findGlossaryTerm('example-term'))} today={today} />)
const showFactCheck = () =>
  render(<FactCheckPage found={there(findFactCheck('example-claim'))} today={today} />)

const isBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe.each([
  ['an exercise', showExercise],
  ['a muscle', showMuscle],
  ['a word', showTerm],
  ['a fact check', showFactCheck],
])('the page of %s', (_name, show) => {
  it('has no fault that axe can find', async () => {
    await publish()
    expect(await findViolations(show().container)).toEqual([])
  })

  it('says that no clinician has checked it', async () => {
    await publish()
    expect(show().container.textContent).toMatch(/Checked by a clinician\s*not yet/)
  })
})

describe('the page of an exercise', () => {
  it('shows danger signs before its steps, and when to stop right behind them', async () => {
    await publish(undefined, 'a sign of the release')
    showExercise()
    const step = screen.getByText('Sit.')
    const stop = screen.getByText('Stop if you feel')

    expect(isBefore(screen.getByText('a sign of the release'), step)).toBe(true)
    expect(isBefore(step, stop)).toBe(true)
    expect(isBefore(stop, screen.getByRole('heading', { name: 'First' }))).toBe(true)
  })

  it('gives its dose as a table, with the note that nobody has checked the source', async () => {
    await publish()
    showExercise()
    const table = within(screen.getByRole('table', { name: 'How much' }))

    expect(table.getByRole('row', { name: 'Hold 20 to 30 seconds' })).toBeDefined()
    expect(table.getByRole('row', { name: 'Repeat 2 times, each side' })).toBeDefined()
    expect(table.getByText('Usual practice; source not yet checked.')).toBeDefined()
  })

  it('says who should leave it out, and on what that rests', async () => {
    const basis = { kind: 'convention', note: 'Usual practice.', references: [] }
    await publish(exampleExercise({ notFor: [{ words: 'Not with a sore toe.', basis }] }))
    const { container } = showExercise()

    const part = screen.getByRole('region', { name: 'Who should leave it out' })
    expect(part.textContent).toContain('Not with a sore toe.')
    expect(part.textContent).toContain('Usual practice.')
    expect(container.textContent).not.toContain('When to take care')
  })

  it('shows its drawings with what is seen on them in words', async () => {
    const { minimal, movement } = plateExamples
    await publish(exampleExercise({ plates: [minimal, movement] }))
    showExercise()

    expect(screen.getByRole('img', { name: minimal.alternativeText })).toBeDefined()
    expect(screen.getByRole('img', { name: movement.alternativeText })).toBeDefined()
  })

  it('leads to the muscle that it works, and says nothing of a harder way where there is none', async () => {
    await publish()
    const { container } = showExercise()

    expect(screen.getByRole('link', { name: 'An example muscle' })).toBeDefined()
    expect(container.textContent).toContain('Turn less.')
    expect(container.textContent).not.toContain('Harder')
  })
})

describe('the page of a muscle', () => {
  it('says what else it may be, with the sign and how soon to get help', async () => {
    await publish(undefined, 'a sign of the release')
    showMuscle()
    const part = screen.getByRole('region', { name: 'What else it may be' })

    expect(part.textContent).toContain('Something else')
    expect(part.textContent).toContain('Call for emergency help now')
    expect(part.textContent).toContain('a sign of the release')
  })

  it('says that its map is opinion and no test', async () => {
    await publish()
    const { container } = showMuscle()

    expect(container.textContent).toContain('expert opinion')
    expect(container.textContent).toContain('From a textbook; source not yet checked.')
  })
})

describe('the page of a fact check', () => {
  it('says the claim as somebody else’s words, then its verdicts, then the fact', async () => {
    await publish()
    const { container } = showFactCheck()
    const words = container.textContent ?? ''

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The internet says “An example claim.”',
    )
    expect(words.indexOf('Weak')).toBeGreaterThan(words.indexOf('An example claim.'))
    expect(words.indexOf('Unclear wording')).toBeGreaterThan(words.indexOf('Weak'))
    expect(words.indexOf('overstated')).toBeGreaterThan(0)
    expect(words.indexOf('An example.')).toBeGreaterThan(words.indexOf('Unclear wording'))
  })

  it('leads to the page that explains it, and that page leads back', async () => {
    await publish()
    showFactCheck()
    expect(screen.getByRole('link', { name: 'An example treatment' })).toBeDefined()
    cleanup()

    render(<TreatmentPage treatment={there(findTreatment('example-treatment'))} today={today} />)
    expect(screen.getByRole('link', { name: '“An example claim.”' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'An example exercise' })).toBeDefined()
  })
})

describe('the page of a word', () => {
  it('shows other words for it and where to read on, and no misspellings', async () => {
    await publish()
    const { container } = showTerm()

    expect(container.textContent).toContain('another word')
    expect(container.textContent).not.toContain('exampel')
    expect(screen.getByRole('link', { name: 'An example article' })).toBeDefined()
  })
})

describe('lists', () => {
  const lists = () => [
    <ExerciseIndex key="exercises" exercises={listExercises()} />,
    <MuscleIndex key="muscles" muscles={listMuscles()} />,
    <GlossaryTermIndex key="terms" terms={listGlossaryTerms()} />,
    <FactCheckIndex key="fact-checks" factChecks={listFactChecks()} />,
  ]

  it('have no fault that axe can find, full or empty', async () => {
    await publish()
    for (const list of lists()) {
      expect(await findViolations(render(list).container)).toEqual([])
      cleanup()
    }
    await publishLibrary({ documents: [] })
    for (const list of lists()) {
      const { container } = render(list)
      expect(await findViolations(container)).toEqual([])
      expect(container.textContent).toMatch(/There are no [a-z ]+ yet\./)
      cleanup()
    }
  })

  it('count fact checks by their first verdict', async () => {
    await publish()
    render(<FactCheckIndex factChecks={listFactChecks()} />)

    expect(screen.getByRole('row', { name: /^Weak 1 / })).toBeDefined()
    expect(screen.queryByRole('row', { name: /^Harmful/ })).toBeNull()
  })
})
