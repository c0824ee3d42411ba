import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases, openCms, type Sender, type TestCms } from '../public-api/testing/test-cms'
import { statusOf } from '../publishing/status'
import { readCsv } from './read-csv'

const answerSchema = z.object({
  report: z.object({
    good: z.number(),
    bad: z.array(z.object({ row: z.number(), problems: z.array(z.string()) })),
    written: z.number(),
  }),
})

describe.each(databases)('an import on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database, 'migrated')
  })
  afterAll(() => cms.close())

  const count = async (collection: 'references' | 'articles') =>
    (await cms.payload.count({ collection })).totalDocs
  async function send(collection: string, text: string, query = '', sender: Sender = 'author') {
    const response = await cms.send(sender, 'POST', `${collection}/import${query}`, text)
    return { status: response.status, ...answerSchema.parse(await response.json()) }
  }

  const heading = 'stableId,title,authors,year,type,doi'
  const rowOf = (number: number) =>
    `R${number},"A title, number ${number}",Nobody N,2020,guideline,`
  const rows = Array.from({ length: 40 }, (_, index) => rowOf(index + 101))
  const file = (lines: readonly string[]) => [heading, ...lines].join('\r\n')
  const withBadRows = file(
    rows
      .with(4, 'R105,No year,Nobody N,twenty,guideline,')
      .with(9, rowOf(101))
      .with(39, 'no id,x,,,novel,'),
  )

  it.each([
    ['in a dry run', '?dry-run=true', 200],
    ['in earnest', '', 422],
  ])('reports three bad rows of 40 and writes none of them, %s', async (_name, query, status) => {
    const answer = await send('references', withBadRows, query)

    expect(answer.status).toBe(status)
    expect(answer.report).toMatchObject({ good: 37, written: 0 })
    expect(answer.report.bad.map(({ row }) => row)).toEqual([6, 11, 41])
    const words = answer.report.bad.map(({ problems }) => problems.join(' '))
    expect(words[0]).toContain('year: "twenty" is no number')
    expect(words[1]).toContain('twice')
    expect(words[2]).toContain('type: "novel" is not possible')
    expect(await count('references')).toBe(0)
  })

  it('writes nothing of a good file in a dry run, then makes a draft of every row, once', async () => {
    expect((await send('references', file(rows), '?dry-run=true')).report).toEqual({
      good: 40,
      bad: [],
      written: 0,
    })
    expect(await count('references')).toBe(0)

    expect((await send('references', file(rows))).report.written).toBe(40)

    const { docs } = await cms.payload.find({ collection: 'references', draft: true, limit: 50 })
    expect(docs.every((one) => statusOf(one) === 'draft')).toBe(true)
    expect((await send('references', file(rows))).status).toBe(422)
    expect(await count('references')).toBe(40)
  })

  it('reads Markdown with headings, lists and citations', async () => {
    const markdown = [
      '## Does it help? {evidence}',
      '',
      'A **little**, [@R101].',
      '',
      '## What to do',
      '',
      '- One',
      '- Two',
    ].join('\n')
    const list = [
      { stableId: 'a-text', title: 'A text', keyMessages: ['One.', 'Two.'], sections: markdown },
    ]

    expect((await send('articles', JSON.stringify(list))).report.written).toBe(1)

    const row = await cms.rowOf('articles', 'a-text')
    expect(row).toMatchObject({
      keyMessages: [{ text: 'One.' }, { text: 'Two.' }],
      sections: [
        { heading: 'Does it help?', nature: 'evidence', sectionId: 'does-it-help' },
        { heading: 'What to do', nature: 'practical' },
      ],
    })
  })

  it.each([
    ['a citation of nothing', '## A\n\nWords. [@R999]'],
    ['words before the first heading', 'Words.'],
  ])('refuses %s', async (_name, sections) => {
    const list = [{ stableId: 'another-text', sections }]
    expect((await send('articles', JSON.stringify(list))).status).toBe(422)
  })

  it('is for editors; an export is for programs with a key too', async () => {
    for (const sender of [null, 'service'] as const) {
      expect((await cms.send(sender, 'POST', 'references/import', file(rows))).status).toBe(401)
    }
    expect((await cms.send(null, 'GET', 'references/export')).status).toBe(401)

    const exported = await cms.send('service', 'GET', 'references/export?format=csv')
    const [names, first] = readCsv(await exported.text()) ?? []
    expect(names?.slice(0, 2)).toEqual(['title', 'stableId'])
    expect(first?.slice(0, 2)).toEqual(['A title, number 101', 'R101'])
  })
})
