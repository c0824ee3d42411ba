import type { UIFieldServerComponent } from 'payload'
import { personOf } from '../editors/roles'
import { isPublishedCollection } from '../publishing/parse-published'
import { describeStanding } from './describe-standing'
import { SignOffSteps } from './SignOffSteps.client'

/** Where a document stands on its way to readers, and what can be done next. */
export const SignOffPanel: UIFieldServerComponent = async ({
  id,
  payload,
  req,
  collectionSlug,
}) => {
  const person = personOf(req.user)
  if (id === undefined || person === null || !isPublishedCollection(collectionSlug)) return null
  const words = await describeStanding({
    payload,
    collection: collectionSlug,
    document: String(id),
    person,
  })
  if (words === null) return null
  const address = `${payload.config.routes.api}/${collectionSlug}/${id}`
  return <SignOffSteps address={address} initial={words} />
}
