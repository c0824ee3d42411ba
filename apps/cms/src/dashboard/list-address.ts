import type { BasePayload } from 'payload'

type Filter = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Address of a page of the admin. */
export const addressOf = ({ config }: BasePayload, path: string): string =>
  `${config.routes.admin}${path}`

/** Address of the list of a collection, filtered as its own filter form writes it. */
export function listAddress(payload: BasePayload, collection: string, filter: Filter = {}): string {
  const query = new URLSearchParams()
  for (const [field, tests] of Object.entries(filter)) {
    for (const [test, value] of Object.entries(tests)) {
      query.set(`where[or][0][and][0][${field}][${test}]`, value)
    }
  }
  const list = addressOf(payload, `/collections/${collection}`)
  return query.size === 0 ? list : `${list}?${query.toString()}`
}
