import { Notice } from '../../design-system/Notice/Notice'
import styles from './StatePage.module.css'

type Props = { readonly title: string; readonly text: string }

const ways = [
  { label: 'Start', path: '/' },
  { label: 'What could help you', path: '/advice' },
  { label: 'Conditions', path: '/conditions' },
  { label: 'Treatments', path: '/treatments' },
  { label: 'Exercises', path: '/exercises' },
  { label: 'Articles', path: '/articles' },
  { label: 'Fact checks', path: '/fact-checks' },
] as const

/** Says what is the matter and how to go on. Reads no content: it must work while there is none. */
export function StatePage({ title, text }: Props) {
  return (
    <div className={styles.state}>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      <Notice kind="alarm" title="If you need help now">
        <p>
          If you have new numbness between the legs, trouble passing urine, chest pain, or you feel
          very unwell, do not wait for this page: get medical help now.
        </p>
      </Notice>
      <nav aria-labelledby="ways-on">
        <h2 id="ways-on">Ways on</h2>
        <ul className={styles.ways}>
          {ways.map(({ label, path }) => (
            <li key={path}>
              <a href={path}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
