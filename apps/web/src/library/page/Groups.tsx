import type { ReactNode } from 'react'
import styles from './Groups.module.css'

type Group<Member> = {
  readonly id: string
  readonly heading: string
  readonly members: readonly Member[]
}

type Props<Member> = {
  readonly groups: readonly Group<Member>[]
  readonly children: (members: readonly Member[]) => ReactNode
}

/** The parts of a long list, each under its heading; a part without members is left out. */
export const Groups = <Member,>({ groups, children }: Props<Member>) => (
  <div className={styles.groups}>
    {groups
      .filter(({ members }) => members.length > 0)
      .map(({ id, heading, members }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {children(members)}
        </section>
      ))}
  </div>
)
