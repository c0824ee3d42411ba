import type { Exercise, PageDocument, Treatment } from '@unknot/content-schema'
import type { ExercisePlan, MedicalTherapy, Thing } from 'schema-dts'
import { findFacts } from '../../content/treatments'
import { siteAddress } from '../../layout/site-address'
import { purposeWord } from '../exercise/words'
import { bodySiteWords } from '../page/body-site-words'
import { asksForPreference } from '../treatment/asks-for-preference'

/** What a page is about; null for a text on a topic. */
export function describeSubject(page: PageDocument): Thing | null {
  switch (page.kind) {
    case 'condition':
      return {
        '@type': 'MedicalCondition',
        ...named(page),
        associatedAnatomy: page.bodySites.map((site) => ({
          '@type': 'AnatomicalStructure',
          name: bodySiteWords[site],
        })),
      }
    case 'treatment':
      return describeTreatment(page)
    case 'exercise':
      return describeExercise(page)
    case 'muscle':
      return {
        '@type': 'Muscle',
        ...named({ ...page, alsoKnownAs: [page.anatomicalName, ...page.alsoKnownAs] }),
        bodyLocation: page.location,
      }
    case 'glossary-term':
      return {
        '@type': 'DefinedTerm',
        ...named({ name: page.term, alsoKnownAs: page.synonyms }),
        inDefinedTermSet: siteAddress('/glossary'),
      }
    default:
      return null
  }
}

type Named = { readonly name: string; readonly alsoKnownAs: readonly string[] }

const named = ({ name, alsoKnownAs }: Named) => ({
  name,
  ...(alsoKnownAs.length > 0 && { alternateName: [...alsoKnownAs] }),
})

/** Who should not use it comes from the live release, as on the page. */
function describeTreatment(page: Treatment): MedicalTherapy {
  const never = (findFacts(page.id)?.contraindications ?? []).filter(
    ({ when }) => !asksForPreference(when),
  )
  return {
    '@type': 'MedicalTherapy',
    ...named(page),
    ...(never.length > 0 && { contraindication: never.map(({ reason }) => reason) }),
  }
}

/** Without its dose: a machine would pass that on without the note that its source is not yet checked. */
const describeExercise = (page: Exercise): ExercisePlan => ({
  '@type': 'ExercisePlan',
  ...named(page),
  exerciseType: purposeWord[page.purpose],
})
