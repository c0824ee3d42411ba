import type { TreatmentFacts } from '@unknot/content-schema'
import type { Notes } from '../../design-system/RichText/notes'
import { Part } from '../page/Part'
import { Reasons } from '../page/Reasons'
import { asksForPreference } from './asks-for-preference'
import { placeOfFact } from './treatment-notes'

type Props = { readonly facts: TreatmentFacts; readonly notes: Notes }

/** Who should leave a treatment alone or take care with it, and what each of these rests on. */
export function WhoShouldNot({ facts, notes }: Props) {
  const never = facts.contraindications
    .filter(({ when }) => !asksForPreference(when))
    .map(({ id, reason, basis }) => ({
      from: placeOfFact.contraindication(id),
      words: reason,
      basis,
    }))
  const care = facts.cautions.map(({ id, advice, basis }) => ({
    from: placeOfFact.caution(id),
    words: advice,
    basis,
  }))
  return (
    <>
      <Part id="who-should-not" heading="Who should not use it">
        {never.length === 0 ? (
          <p>
            No reason to leave it out altogether is on our list. Danger signs always come first.
          </p>
        ) : (
          <Reasons reasons={never} notes={notes} sign="no" />
        )}
      </Part>
      {care.length > 0 && (
        <Part id="take-care" heading="When to take care">
          <Reasons reasons={care} notes={notes} sign="care" />
        </Part>
      )}
    </>
  )
}
