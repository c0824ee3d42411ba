import { careLevelLabels, type Muscle } from '@unknot/content-schema'
import { findRule } from '../../content/releases'
import { CareShape } from '../../design-system/CareCard/CareShape'
import { byCareLevel } from '../danger-signs/by-care-level'
import styles from './MusclePage.module.css'

/** What a pain in this place may also be, with the signs of it and how soon to get help. */
export const LookAlikes = ({ lookAlikes }: Pick<Muscle, 'lookAlikes'>) => (
  <dl className={styles.alikes}>
    {lookAlikes.map(({ words, dangerSigns }) => (
      <div key={words}>
        <dt>{words}</dt>
        <Signs rules={dangerSigns} />
      </div>
    ))}
  </dl>
)

function Signs({ rules }: { readonly rules: readonly string[] }) {
  const levels = byCareLevel(rules.flatMap((id) => findRule(id) ?? []))
  if (levels.length === 0) return <dd>Ask a doctor or physiotherapist if you are not sure.</dd>
  return levels.map(({ careLevel, signs }) => (
    <dd key={careLevel}>
      <p className={styles.level}>
        <CareShape careLevel={careLevel} />
        {careLevelLabels[careLevel]}
      </p>
      {signs.map((sign) => (
        <p key={sign}>{sign}</p>
      ))}
    </dd>
  ))
}
