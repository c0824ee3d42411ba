import type { Muscle } from '@unknot/content-schema'
import { usualPractice } from '../treatment/words'
import styles from './MusclePage.module.css'

/** Said of a referral map that was not seen at its source. */
const fromTextbook = 'From a textbook; source not yet checked.'

/** What is said of a muscle, and what of it was not checked. */
export const factsOf = ({ location, referral, provokingTasks, alsoKnownAs }: Muscle) => [
  { term: 'Where it sits', children: location },
  {
    term: 'Where its pain may be felt',
    children: (
      <>
        {referral.words}
        {!referral.isSourceChecked && <p className={styles.unchecked}>{fromTextbook}</p>}
      </>
    ),
  },
  {
    term: 'What people often did before it hurt',
    children: (
      <>
        <ul className={styles.tasks}>
          {provokingTasks.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
        {!provokingTasks.isSourceChecked && <p className={styles.unchecked}>{usualPractice}</p>}
      </>
    ),
  },
  ...(alsoKnownAs.length > 0 ? [{ term: 'Also called', children: alsoKnownAs.join(', ') }] : []),
]
