import { Breadcrumbs } from '../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../design-system/Notice/Notice'
import { Playground } from './Playground.client'
import styles from './Playground.module.css'

type Props = { readonly example: string; readonly today: string }

/** The engine to try out. */
export const PlaygroundPage = ({ example, today }: Props) => (
  <div className={styles.page}>
    <Breadcrumbs
      trail={[
        { label: 'Start', path: '/' },
        { label: 'For developers', path: '/developers' },
      ]}
    />
    <h1>Playground</h1>
    <p className={styles.lead}>
      The engine, in your browser: change an answer or the knowledge base, and see what it advises
      and why. Nothing that you type is sent or kept.
    </p>
    <Notice kind="plain" title="Not for advice">
      <p>
        The example is made up, and an edited knowledge base has been checked by nobody. If it is
        about you, <a href="/advice">answer the questions</a> instead.
      </p>
    </Notice>
    <noscript>
      <p>
        <strong>The playground needs JavaScript:</strong> it would have to send what you type
        otherwise. How to use the engine without it stands{' '}
        <a href="/developers">on the page for developers</a>.
      </p>
    </noscript>
    <Playground example={example} today={today} />
  </div>
)
