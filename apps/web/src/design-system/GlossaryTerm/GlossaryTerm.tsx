import { useId } from 'react'
import styles from './GlossaryTerm.module.css'

type Props = {
  /** The word as it stands in the text. */
  readonly text: string
  readonly meaning: string
  /** Address of its page. */
  readonly path: string
}

/** A word with its meaning behind it, by touch, pointer and keyboard. A browser without popovers has a link. */
export function GlossaryTerm({ text, meaning, path }: Props) {
  const id = useId()
  return (
    <span className={styles.term}>
      <button type="button" className={styles.word} popoverTarget={id}>
        {text}
      </button>
      <a className={styles.link} href={path}>
        {text}
      </a>
      <span id={id} popover="auto" className={styles.card}>
        <strong>{text}</strong> <span>{meaning}</span> <a href={path}>More about it</a>
      </span>
    </span>
  )
}
