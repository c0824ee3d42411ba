import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../design-system/Breadcrumbs/Breadcrumbs'
import styles from './IndexPage.module.css'

type Props = { readonly title: string; readonly lead: ReactNode; readonly children: ReactNode }

/** A list of everything of one kind. */
export const IndexPage = ({ title, lead, children }: Props) => (
  <div className={styles.index}>
    <Breadcrumbs trail={[{ label: 'Start', path: '/' }]} />
    <h1>{title}</h1>
    <p className={styles.lead}>{lead}</p>
    {children}
  </div>
)

type EntryProps = {
  readonly title: string
  readonly path: string
  readonly headingLevel: 2 | 3
  readonly summary: string
  /** Facts beside the words. */
  readonly children?: ReactNode
}

/** One ruled row of such a list. */
export function Entry({ title, path, headingLevel, summary, children }: EntryProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <li className={styles.entry}>
      <div>
        <Heading>
          <a href={path}>{title}</a>
        </Heading>
        <p>{summary}</p>
      </div>
      {children !== undefined && <div>{children}</div>}
    </li>
  )
}

/** The rows; said in words when there are none. */
export const Entries = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles.entries}>{children}</ul>
)

export const NoEntries = ({ what }: { readonly what: string }) => (
  <p className={styles.none}>
    There are no {what} yet. They appear here as soon as they are published.
  </p>
)
