import { Notice } from '../design-system/Notice/Notice'
import styles from './OfflinePage.module.css'

/** Shown in the place of a page that was never opened on this device. Its lists are filled in by a script. */
export const OfflinePage = () => (
  <div className={styles.page}>
    <h1>You are offline</h1>
    <p>
      There is no line to the library. Pages that you have opened before can still be read, and the
      questions about your pain can be answered if you have opened them once. What you look for or
      answer stays on this device.
    </p>
    <Notice kind="alarm" title="If you need help now">
      <p>
        If you have new numbness between the legs, trouble passing urine, chest pain, or you feel
        very unwell, do not wait for a page: get medical help now. The number to call stands at the
        top.
      </p>
    </Notice>
    <div data-offline="" className={styles.lists} />
    <script type="module" src="/unknot/offline-page.js" />
  </div>
)
