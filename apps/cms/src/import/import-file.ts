import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PublishedCollection } from '../publishing/parse-published'
import { describeProblem } from '../rich-text/problem'
import { columnsOf } from './columns'
import { loadLocate } from './known-ids'
import { readRows, readTable, type BadRow, type GoodRow } from './read-rows'

/** What came of a file, or would come of it. */
export type ImportReport = {
  /** Rows that can be written. */
  readonly good: number
  readonly bad: readonly BadRow[]
  /** Drafts that were made: all or none. */
  readonly written: number
}

type Importing = {
  readonly req: PayloadRequest
  readonly collection: PublishedCollection
  readonly text: string
  /** Only judges the file. */
  readonly isDryRun: boolean
}

/** Makes a draft of each row, with the rights of whoever asks; where one row is bad, nothing is written. */
export async function importFile(importing: Importing): Promise<ImportReport> {
  const { req, collection, text, isDryRun } = importing
  const table = readTable(text)
  if (table.outcome === 'problem') {
    return { good: 0, bad: [{ row: 1, problems: table.problem.map(describeProblem) }], written: 0 }
  }
  const locate = await loadLocate(req.payload)
  const { flattenedFields } = req.payload.collections[collection].config
  const columns = columnsOf(flattenedFields)
  const { good, bad } = readRows(table.value, { columns, collection, locate })
  if (isDryRun || bad.length > 0) return { good: good.length, bad, written: 0 }
  await writeAll(importing, good)
  return { good: good.length, bad, written: good.length }
}

const createdSchema = z.looseObject({ id: z.string() })

/** What was written before something failed is taken away again. */
async function writeAll({ req, collection }: Importing, rows: readonly GoodRow[]): Promise<void> {
  const { payload, user } = req
  const written: string[] = []
  try {
    for (const { data } of rows) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the collection is known only when it runs, and each cell was judged by its field
      const draft = { ...data, _status: 'draft' } as never
      const options = { collection, data: draft, draft: true, depth: 0 } as const
      const created = await payload.create({ ...options, overrideAccess: false, user })
      written.push(createdSchema.parse(created).id)
    }
  } catch (error) {
    for (const id of written) await payload.delete({ collection, id })
    throw error
  }
}
