import { Notice } from '../design-system/Notice/Notice'
import styles from './OfflinePage.module.css'

/** What is kept on this device; shown in the place of a page that is not. Its lists are filled in by a script. */
export const OfflinePage = () => (
  <div className={styles.page}>
    <h1>Pages on this device</h1>
    <p>
      If this stands in the place of another page, the library cannot be reached, and you have not
      opened that page before. What you have opened can still be read, and the questions about your
      pain can be answered if you have opened them once. What you look for or answer stays in this
      window.
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
