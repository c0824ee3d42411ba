import type { ReactNode } from 'react'
import type { AddressOf } from './addresses'

type Props = {
  readonly addressOf: AddressOf
  readonly collection: string
  readonly id: string
  readonly children: ReactNode
}

/** A link to where a document is edited; its words alone where there is no such document. */
export function DocumentLink({ addressOf, collection, id, children }: Props) {
  const address = addressOf(collection, id)
  return address === undefined ? <>{children}</> : <a href={address}>{children}</a>
}
