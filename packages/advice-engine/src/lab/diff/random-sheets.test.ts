import { expect, it } from 'vitest'
import { backPain } from '../../testing/back-pain.js'
import { randomSheets } from './random-sheets.js'

it('answers what is required on every sheet, each option on some', () => {
  const where = {
    kind: 'choices',
    id: 'where',
    label: 'Where does it hurt?',
    why: 'It decides what may help.',
    screen: 'about-you',
    isRequired: true,
    options: [
      { id: 'neck', label: 'Neck' },
      { id: 'low-back', label: 'Low back' },
    ],
  } as const
  const asked = { ...backPain, questions: [...backPain.questions, where] }

  const answers = [...randomSheets(asked, 100, 1)].map((sheet) => sheet['where'])

  expect(answers).not.toContainEqual([])
  expect(answers).not.toContain(undefined)
  expect(answers).toContainEqual(['neck'])
  expect(answers).toContainEqual(['low-back'])
})
