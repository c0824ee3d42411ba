import { Notice } from '../../design-system/Notice/Notice'
import { SearchBox } from '../../layout/SearchBox/SearchBox'
import styles from './StatePage.module.css'

type Props = { readonly title: string; readonly text: string }

const ways = [
  { label: 'What could help you', path: '/advice', words: 'Questions, danger signs first.' },
  { label: 'Where it hurts', path: '/body', words: 'The back, place by place.' },
  { label: 'Conditions', path: '/conditions', words: 'What it may be.' },
  { label: 'Treatments', path: '/treatments', words: 'How sure, how big, who should not.' },
  { label: 'Exercises', path: '/exercises', words: 'Step by step, with when to stop.' },
  { label: 'Articles', path: '/articles', words: 'What is known, and what is not.' },
  { label: 'Topics', path: '/topics', words: 'All about one matter.' },
  { label: 'Fact checks', path: '/fact-checks', words: 'What the internet says, checked.' },
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
          very unwell, do not wait for this page: get medical help now. Other{' '}
          <a href="/#danger-signs">danger signs</a> stand on the front page.
        </p>
      </Notice>
      <SearchBox id="state-search" name="The library" isLarge />
      <nav aria-labelledby="ways-on">
        <h2 id="ways-on">Ways on</h2>
        <ul className={styles.ways}>
          {ways.map(({ label, path, words }) => (
            <li key={path}>
              <a href={path}>{label}</a> <span>{words}</span>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
