import type { PageDocument } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import type { LibraryPage } from '../../content/library-page'
import { JsonLd } from '../../layout/JsonLd'
import { describePage } from '../structured-data/describe-page'
import { TakeAway } from './TakeAway'

type Props = { readonly found: LibraryPage<PageDocument>; readonly children: ReactNode }

/** What stands around the page of every document: its words for machines, and the forms in which it can be taken away. */
export function DocumentFrame({ found, children }: Props) {
  const thing = describePage(found)
  return (
    <>
      {children}
      <TakeAway found={found} />
      {thing !== null && <JsonLd thing={thing} />}
    </>
  )
}
