import { delivererLabels, type Treatment } from '@unknot/content-schema'
import styles from './HowTo.module.css'
import { usualPractice } from './words'

/** Who delivers a treatment and how soon it is felt, as far as that is said. */
export const deliveryRows = ({ deliveredBy = [], timeToEffect }: Treatment) => [
  ...(deliveredBy.length > 0
    ? [{ term: 'Who delivers it', children: inLine(deliveredBy.map((by) => delivererLabels[by])) }]
    : []),
  ...(timeToEffect !== undefined
    ? [
        {
          term: 'How soon, if it helps',
          children: (
            <>
              {timeToEffect.words}
              {!timeToEffect.isSourceChecked && (
                <span className={styles.unchecked}> {usualPractice}</span>
              )}
            </>
          ),
        },
      ]
    : []),
]

/** "A doctor, a physiotherapist" */
const inLine = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join(', ')
