import type { ReactNode } from 'react'
import styles from './HomePage.module.css'

const points: readonly { readonly title: string; readonly words: ReactNode }[] = [
  {
    title: 'Each claim has a source',
    words:
      'A page with evidence on it cannot be published without one. The number behind a sentence leads to it.',
  },
  {
    title: 'Two facts, not one grade',
    words: (
      <>
        How sure anyone is, and how big the effect is, are told apart.{' '}
        <a href="/how-we-grade">How we grade</a>
      </>
    ),
  },
  {
    title: 'Unknown is not no',
    words:
      'While a danger sign is still possible, self-care is held back and the question to ask is named.',
  },
  {
    title: 'A reason for every word',
    words:
      'The advice shows what you said, which rule it met, what the rule rests on, and what would change it.',
  },
  {
    title: 'Old pages say so',
    words: 'A review that is overdue is announced on the page. A page that is taken down is gone.',
  },
  {
    title: 'Checked by a clinician: not yet',
    words: (
      <>
        Nobody has signed the texts so far. Each page says so until somebody has.{' '}
        <a href="/about">About Unknot</a>
      </>
    ),
  },
]

/** What is done here that other pages on the subject leave out, and what is not done yet. */
export const Difference = () => (
  <section aria-labelledby="difference" className={styles.difference}>
    <h2 id="difference">What is different here</h2>
    <dl className={styles.points}>
      {points.map(({ title, words }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)
