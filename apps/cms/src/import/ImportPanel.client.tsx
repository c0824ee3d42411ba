'use client' // Reads a file of the editor's machine and shows the report without leaving the list.

import { Button, useConfig, useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type ChangeEvent } from 'react'
import { z } from 'zod'
import styles from './ImportPanel.module.css'

const answerSchema = z.object({
  report: z.object({
    good: z.number(),
    bad: z.array(z.object({ row: z.number(), problems: z.array(z.string()) })),
    written: z.number(),
  }),
})
type Report = z.infer<typeof answerSchema>['report']

/** Imports drafts from a file, after a dry run, and hands out the whole list as one. */
export function ImportPanel() {
  const { config } = useConfig()
  const { collectionSlug } = useListQuery()
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const address = `${config.routes.api}/${collectionSlug}`

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    setReport(null)
    setProblem('')
    setText((await event.target.files?.[0]?.text()) ?? null)
  }

  async function send(isDryRun: boolean): Promise<void> {
    setWorking(true)
    setProblem('')
    const response = await fetch(`${address}/import${isDryRun ? '?dry-run=true' : ''}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'text/plain' },
      body: text,
    }).catch(() => null)
    const answer = answerSchema.safeParse(await response?.json().catch(() => null))
    if (answer.success) setReport(answer.data.report)
    else setProblem('The CMS did not take the file. It may be larger than 2 MB.')
    if (answer.success && answer.data.report.written > 0) router.refresh()
    setWorking(false)
  }

  return (
    <details className={styles.panel}>
      <summary>Import or export</summary>
      <p>
        Export as <a href={`${address}/export?format=csv`}>CSV</a> or{' '}
        <a href={`${address}/export?format=json`}>JSON</a>. The first line of the CSV names the
        columns that an import may have. An import makes new drafts, all or none, and changes
        nothing that is there.
      </p>
      <label htmlFor={id}>File to import</label>
      <input
        id={id}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        onChange={(event) => void choose(event)}
      />
      <div className={styles.steps}>
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={text === null || isWorking}
          onClick={() => void send(true)}
        >
          Check the file
        </Button>
        <Button
          type="button"
          size="small"
          margin={false}
          disabled={report === null || report.bad.length > 0 || report.written > 0 || isWorking}
          onClick={() => void send(false)}
        >
          Import it as drafts
        </Button>
      </div>
      <p role="alert">{problem}</p>
      {report === null ? null : <ReportView report={report} />}
    </details>
  )
}

function ReportView({ report: { good, bad, written } }: { readonly report: Report }) {
  return (
    <div role="status">
      <p>{wordsOf(good, bad.length, written)}</p>
      <ul>
        {bad.map(({ row, problems }) => (
          <li key={row}>
            Row {row}: {problems.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsOf(good: number, bad: number, written: number): string {
  if (written > 0) return `${written} drafts were made.`
  if (bad > 0) return `${bad} of ${good + bad} rows cannot be imported, so nothing was written:`
  return `All ${good} rows can be imported. Nothing was written yet.`
}
