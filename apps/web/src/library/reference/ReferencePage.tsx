import type { Reference } from '@unknot/content-schema'
import type { ReferencePage as FoundReference } from '../../content/references'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'
import { Related } from '../page/Related'
import { citingPages, signsRestingOn } from './cited-by'
import { tierWords, typeWord, verificationWords } from './words'

type Props = { readonly found: FoundReference }

/** A source: what it is, where to find it, how sure its identifier is, and what rests on it. */
export function ReferencePage({ found: { page, isWithdrawn, withdrawnBecause } }: Props) {
  const signs = signsRestingOn(page.id)
  const pages = citingPages(page.id)
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'References', path: '/references' },
      ]}
      title={page.title}
      lead={
        <p>
          {page.authors}
          {page.year !== null && ` (${page.year})`}. <cite>{page.publishedIn}</cite>.
        </p>
      }
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
    >
      <Ledger rows={rowsOf(page)} />
      <Related id="cited-by" heading="Pages that cite it" pages={pages} />
      {signs.length > 0 && (
        <Part id="danger-signs-on-it" heading="Danger signs that rest on it">
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </Part>
      )}
      {pages.length === 0 && signs.length === 0 && <p>No live page or danger sign rests on it.</p>}
    </PageGrid>
  )
}

function rowsOf(page: Reference) {
  const { id, type, doi, pmid, url, otherIdentifier, verification, tier, note } = page
  return [
    { term: 'Number here', children: id },
    { term: 'Kind of source', children: typeWord[type] },
    ...(doi === null
      ? []
      : [{ term: 'DOI', children: <a href={`https://doi.org/${doi}`}>{doi}</a> }]),
    ...(pmid === null
      ? []
      : [
          {
            term: 'PubMed',
            children: <a href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`}>{pmid}</a>,
          },
        ]),
    ...(url === null ? [] : [{ term: 'Address', children: <a href={url}>{url}</a> }]),
    ...(otherIdentifier === null ? [] : [{ term: 'Other identifier', children: otherIdentifier }]),
    { term: 'How sure we are of it', children: verificationWords[verification] },
    { term: 'Use', children: tierWords[tier] },
    ...(note === null ? [] : [{ term: 'Note', children: note }]),
  ]
}
