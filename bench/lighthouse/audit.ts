import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { median } from '../table.js'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

const reportSchema = z.looseObject({
  categories: z.record(
    z.string(),
    z.looseObject({
      score: z.number().nullable(),
      auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.looseObject({ score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
})
type Report = z.infer<typeof reportSchema>

/** What the middle one of some runs says of a page. */
export type Audit = {
  readonly scores: Readonly<Record<Category, number>>
  /** Names of the audits that cost points, with what they measured. */
  readonly lost: readonly string[]
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--headless=new']

/** Audits a page as a slow phone on a slow line would see it. */
export async function auditPage(program: string, url: string, runs: number): Promise<Audit> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) reports.push(await auditOnce(program, url))
  const scoreOf = (report: Report, name: Category) =>
    Math.round((report.categories[name]?.score ?? 0) * 100)
  const scores = Object.fromEntries(
    categories.map((name) => [name, median(reports.map((report) => scoreOf(report, name)))]),
  )
  return {
    scores: z.record(z.enum(categories), z.number()).parse(scores),
    lost: [...new Set(reports.flatMap(lostPoints))],
  }
}

async function auditOnce(program: string, url: string): Promise<Report> {
  const only = `--only-categories=${categories.join(',')}`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, url, '--quiet', '--output=json', only, `--chrome-flags=${flags.join(' ')}`],
    { maxBuffer: 64 * 1024 * 1024, timeout: 180_000 },
  )
  return reportSchema.parse(JSON.parse(stdout))
}

const lostPoints = ({ categories: found, audits }: Report): string[] =>
  Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(': ')),
  )
