import { Ledger } from '../../design-system/Ledger/Ledger'
import styles from './HomePage.module.css'

/** What is done here that other pages on the subject leave out, and what is not done yet. */
export const Difference = () => (
  <section aria-labelledby="difference" className={styles.difference}>
    <h2 id="difference">What is different here</h2>
    <Ledger
      rows={[
        {
          term: 'Each claim has a source',
          children:
            'A page with evidence on it cannot be published without one. The number behind a sentence leads to it.',
        },
        {
          term: 'Two facts, not one grade',
          children: (
            <>
              How sure anyone is, and how big the effect is, are told apart.{' '}
              <a href="/about#how-we-grade">How we grade</a>
            </>
          ),
        },
        {
          term: 'Unknown is not no',
          children:
            'While a danger sign is still possible, self-care is held back and the question to ask is named.',
        },
        {
          term: 'A reason for every word',
          children:
            'The advice shows what you said, which rule it met, what the rule rests on, and what would change it.',
        },
        {
          term: 'Old pages say so',
          children: 'A review that is overdue is announced on the page. A page taken down is gone.',
        },
        {
          term: 'Not yet',
          children: (
            <>
              No clinician has checked the texts. We say that on each page until one has.{' '}
              <a href="/about">About Unknot</a>
            </>
          ),
        },
      ]}
    />
  </section>
)
