// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { topics } from '@unknot/content-schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishLibrary } from '../../content/testing/publish-library'
import {
  exampleArticle,
  exampleExercise,
  exampleFactCheck,
  exampleKnowledgeBase,
  exampleMuscle,
  exampleTreatment,
} from '../../content/testing/small-library'
import { findViolations } from '../../design-system/testing/find-violations'
import { BodySitePage } from '../body-site/BodySitePage'
import { BodySitesPage } from '../body-site/BodySitesPage'
import { TopicIndex } from './TopicIndex'
import { TopicPage } from './TopicPage'

afterEach(cleanup)
beforeEach(() =>
  publishLibrary({
    documents: [
      exampleArticle({ topics: ['needles'] }),
      exampleTreatment({ topics: ['needles', 'hands-on-care'] }),
      exampleFactCheck(),
      exampleExercise(),
      exampleMuscle(),
    ],
    knowledgeBase: exampleKnowledgeBase(),
  }),
)

const links = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

describe('a topic', () => {
  it('brings pages of all kinds together, with the fact checks that they explain', () => {
    render(<TopicPage topic="needles" />)

    expect(links()).toEqual(
      expect.arrayContaining(['An example article', 'An example treatment', '“An example claim.”']),
    )
  })

  it('leaves out what has another topic, or none', () => {
    render(<TopicPage topic="hands-on-care" />)

    expect(links()).not.toContain('An example article')
    expect(links()).not.toContain('An example exercise')
  })

  it('says so where there is nothing yet', () => {
    const { container } = render(<TopicPage topic="work-and-posture" />)

    expect(container.textContent).toContain('There are no pages about this yet.')
  })

  it('is in the list, with how much there is', () => {
    const { container } = render(<TopicIndex />)

    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(topics.length)
    expect(container.textContent).toContain('1 article, 1 treatment, 1 fact check')
  })
})

describe('a place of the body', () => {
  it('leads to its muscles and exercises, and not to those of other places', () => {
    render(<BodySitePage site="neck" />)
    expect(links()).toEqual(expect.arrayContaining(['An example muscle', 'An example exercise']))
    cleanup()

    render(<BodySitePage site="low-back" />)
    expect(links()).not.toContain('An example muscle')
  })
})

it.each([
  ['topic', <TopicPage key="t" topic="needles" />],
  ['list of topics', <TopicIndex key="ts" />],
  ['place', <BodySitePage key="b" site="neck" />],
  ['map of places', <BodySitesPage key="bs" />],
])('the %s has no fault that axe can find', async (_, page) => {
  const { container } = render(page)

  expect(await findViolations(container)).toEqual([])
})
