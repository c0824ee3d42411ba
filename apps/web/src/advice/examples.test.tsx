// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { findViolations } from '../design-system/testing/find-violations'
import { interruptionExamples } from './Interruption.examples'
import { questionScreenExamples } from './QuestionScreen.examples'
import { reasonsExamples } from './Reasons.examples'
import { suggestionsExamples } from './Suggestions.examples'

afterEach(cleanup)

const examples = {
  ...questionScreenExamples,
  ...interruptionExamples,
  ...reasonsExamples,
  ...suggestionsExamples,
}

it.each(Object.entries(examples))('axe finds no fault in: %s', async (_, example) => {
  const { container } = render(example)

  expect(await findViolations(container)).toEqual([])
})
