import type { Muscle } from '@unknot/content-schema'
import { BackPlate } from '../../design-system/BackPlate/BackPlate'
import { zones } from '../../design-system/BackPlate/geometry'
import { Plate } from '../../design-system/Plate/Plate'
import styles from './MusclePage.module.css'

/** The drawings of a muscle; where there are none, the places of the back that it belongs to. */
export function WhereItIs({
  muscle: { plates = [], bodySites, name },
}: {
  readonly muscle: Muscle
}) {
  if (plates.length > 0) {
    return (
      <div className={styles.plates}>
        {plates.map((plate, index) => (
          <Plate key={plate.caption} plate={plate} label={`Fig. ${index + 1}`} among={plates} />
        ))}
      </div>
    )
  }
  const marked = zones.filter(({ site }) => bodySites.includes(site))
  const labels = marked.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))
  return (
    <BackPlate
      figure={1}
      marked={marked.map(({ id }) => id)}
      caption={`${name}: the part of the back that it is listed under. Hatched, on both sides: ${labels.join('; ')}.`}
    />
  )
}
