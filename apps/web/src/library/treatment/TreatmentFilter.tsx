import { delivererLabels, deliverers } from '@unknot/content-schema'
import type { TreatmentPage } from '../../content/treatments'
import { certaintyWords } from '../../design-system/EvidenceLine/words'
import { capitalised } from '../page/capitalised'
import { Choice } from './Choice'
import { certaintyChoices, costChoices, isFiltered, type Filters } from './filters'
import { listProblems } from './problem-label'
import styles from './TreatmentFilter.module.css'
import { costWords } from './words'

type Props = {
  readonly filters: Filters
  readonly treatments: readonly TreatmentPage[]
}

/** Narrows the list down: a plain form, so that it works everywhere. */
export function TreatmentFilter({ filters, treatments }: Props) {
  const known = new Set(treatments.flatMap(({ page }) => page.deliveredBy ?? []))
  return (
    <form className={styles.filter} action="/treatments" method="get" aria-label="Narrow down">
      <div className={styles.choices}>
        <Choice
          name="problem"
          label="Tested for"
          none="Any problem"
          chosen={filters.problem}
          choices={listProblems().map(({ id, label }) => ({ value: id, label }))}
        />
        <Choice
          name="by"
          label="Who delivers it"
          none="Anyone"
          chosen={filters.by}
          choices={deliverers
            .filter((by) => known.has(by))
            .map((value) => ({ value, label: delivererLabels[value] }))}
        />
        <Choice
          name="cost"
          label="Cost"
          none="Any cost"
          chosen={filters.cost}
          choices={costChoices.map((value) => ({ value, label: atMost(costWords[value]) }))}
        />
        <Choice
          name="certainty"
          label="How sure anyone is"
          none="Sure or not"
          chosen={filters.certainty}
          choices={certaintyChoices.map((value) => ({ value, label: atLeast(value) }))}
        />
      </div>
      <p className={styles.buttons}>
        <button type="submit">Show</button>
        {isFiltered(filters) && <a href="/treatments">Show all again</a>}
      </p>
    </form>
  )
}

const atMost = (cost: string): string => (cost === 'free' ? 'Free' : `${capitalised(cost)} or less`)

const atLeast = (certainty: (typeof certaintyChoices)[number]): string =>
  certainty === 'high' ? certaintyWords.high : `${certaintyWords[certainty]} or more`
