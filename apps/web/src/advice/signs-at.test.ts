import { conditionExamples } from '@unknot/content-schema/examples'
import { conditionSchema } from '@unknot/content-schema'
import { expect, it } from 'vitest'
import { signsAt } from './signs-at'

const condition = (bodySites: string[], dangerSigns: string[]) =>
  conditionSchema.parse({ ...conditionExamples.full, bodySites, dangerSigns })

it('puts first what most pages about a part of the body name', () => {
  const signs = signsAt([
    condition(['neck'], ['fever', 'weakness']),
    condition(['neck', 'shoulder'], ['weakness', 'chest-pain']),
  ])

  expect(signs).toEqual({
    neck: ['weakness', 'fever', 'chest-pain'],
    shoulder: ['weakness', 'chest-pain'],
  })
})
