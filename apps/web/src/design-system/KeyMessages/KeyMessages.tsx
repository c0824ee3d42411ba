import styles from './KeyMessages.module.css'

type Props = { readonly messages: readonly string[] }

/** What to take away from a page. */
export const KeyMessages = ({ messages }: Props) => (
  <section aria-labelledby="key-messages" className={styles.box}>
    <h2 id="key-messages">In short</h2>
    <ul>
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  </section>
)
