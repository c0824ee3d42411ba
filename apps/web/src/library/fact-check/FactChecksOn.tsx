import type { PageKind } from '@unknot/content-schema'
import { listFactChecksOn } from '../../content/fact-checks'
import { quoted } from '../../content/pages'
import { Related } from '../page/Related'

type Props = { readonly kind: PageKind; readonly id: string }

/** What the internet says about the matter of a page, and where it is checked. */
export const FactChecksOn = ({ kind, id }: Props) => (
  <Related
    id="fact-checks"
    heading="What the internet says, checked"
    pages={listFactChecksOn(kind, id).map(({ page: { claim }, path }) => ({
      title: quoted(claim),
      path,
    }))}
  />
)
