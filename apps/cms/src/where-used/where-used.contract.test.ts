import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'

const usesSchema = z.object({
  uses: z.array(z.object({ collection: z.string(), title: z.string(), isLive: z.boolean() })),
})

describe.each(databases)('what is used elsewhere on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const pathOf = async () => `treatments/${(await cms.rowOf('treatments', 'heat')).id}`
  const uses = async () => {
    const response = await cms.send('author', 'GET', `${await pathOf()}/where-used`)
    return usesSchema.parse(await response.json()).uses
  }

  it('is named with every document that leads to it or cites it', async () => {
    const found = await uses()

    expect(found.length).toBeGreaterThan(1)
    expect(found.every(({ isLive, title }) => isLive && title !== 'without a title')).toBe(true)
    expect((await cms.send(null, 'GET', `${await pathOf()}/where-used`)).status).toBe(401)
  })

  it('is neither binned nor deleted, and the refusal says where it is used', async () => {
    const [first] = await uses()
    const deletedAt = new Date().toISOString()
    const binning = await cms.send('publisher', 'PATCH', await pathOf(), { deletedAt })
    const deleting = await cms.send('admin', 'DELETE', await pathOf())

    expect([binning.status, deleting.status]).toEqual([409, 409])
    expect(await binning.text()).toContain(first?.title)
    expect((await cms.get('documents/treatment/heat')).status).toBe(200)
  })

  it('counts a draft that nobody has published yet', async () => {
    const { id } = await cms.rowOf('references', 'R01')
    const before = await uses()
    const created = await cms.send('author', 'POST', 'articles?draft=true', {
      title: 'A draft that leads to it',
      relatedTreatments: [(await cms.rowOf('treatments', 'heat')).id],
      references: [id],
    })
    expect(created.status).toBe(201)

    const added = (await uses()).filter(({ title }) => !before.some((one) => one.title === title))
    expect(added).toEqual([
      { collection: 'articles', title: 'A draft that leads to it', isLive: false },
    ])
  })
})
