import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { Part } from '../page/Part'
import { problemInSentence } from './problem-label'
import styles from './TreatmentTable.module.css'
import type { TestedTreatment } from './treatments-for'
import { costWords } from './words'

type Props = {
  readonly id: string
  readonly heading: string
  readonly problem: string
  readonly treatments: readonly TestedTreatment[]
}

/** Treatments side by side for one problem; rows stand as blocks on a narrow screen. */
export const TreatmentTable = ({ id, heading, problem, treatments }: Props) => (
  <Part id={id} heading={heading}>
    <table className={styles.table}>
      <caption>
        From the live release, for {problemInSentence(problem)}. Not all of this fits everybody:
        each page says who should not use it.
      </caption>
      <thead>
        <tr>
          <th scope="col">Treatment</th>
          <th scope="col">Does it help?</th>
          <th scope="col">Cost and effort</th>
        </tr>
      </thead>
      <tbody>
        {treatments.map(({ name, path, evidence, facts }) => (
          <tr key={path}>
            <th scope="row">
              <a href={path}>{name}</a>
            </th>
            <td>
              <EvidenceLine
                certainty={evidence.certainty}
                effect={evidence.effect}
                {...(evidence.guidelines === 'against' && { guidelines: evidence.guidelines })}
              />
              <p>{evidence.words}</p>
            </td>
            <td>
              Cost: {costWords[facts.cost]}. Effort: {facts.effort}.
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Part>
)
