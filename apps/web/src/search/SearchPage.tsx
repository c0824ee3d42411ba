import { Breadcrumbs } from '../design-system/Breadcrumbs/Breadcrumbs'
import { SearchBox } from '../layout/SearchBox/SearchBox'
import { Facets } from './Facets'
import { kindWords } from './kind-words'
import { Pages } from './Pages'
import { PinnedSigns } from './PinnedSigns'
import { addressOf, longestWords, type Query } from './read-query'
import type { Group, Results } from './search-library'
import { WaysOn } from './WaysOn'
import styles from './Search.module.css'

type Props = {
  readonly query: Query
  /** Null where nothing was asked. */
  readonly results: Results | null
}

/** Search box, danger signs that fit, then pages. Works without script. */
export const SearchPage = ({ query, results }: Props) => (
  <div className={styles.search}>
    <Breadcrumbs trail={[{ label: 'Start', path: '/' }]} />
    <h1>Search</h1>
    <SearchBox id="search-words" name="Search the library" words={query.words} isLarge />
    {query.isCut && <p>Only the first {longestWords} letters were used.</p>}
    {results === null ? (
      <p className={styles.hint}>
        Write a word or two, such as a part of the body, a treatment, or what you feel. Spelling
        does not have to be right. What you look for is not stored.
      </p>
    ) : (
      <Answer query={query} results={results} />
    )}
    {(results === null || results.count < 4) && <WaysOn />}
  </div>
)

type AnswerProps = { readonly query: Query; readonly results: Results }

const Answer = ({ query, results }: AnswerProps) => (
  <>
    <PinnedSigns signs={results.signs} />
    <Summary query={query} results={results} />
    <Facets query={query} results={results} />
    {results.best.length > 0 && (
      <section aria-labelledby="best" className={styles.group}>
        <h2 id="best">{results.count > results.best.length ? 'Best matches' : 'Found'}</h2>
        <Pages pages={results.best} hasKinds />
      </section>
    )}
    {results.groups.map((group) => (
      <KindGroup key={group.kind} group={group} query={query} />
    ))}
  </>
)

/** Says in words what came of it. */
function Summary({ query, results }: AnswerProps) {
  const { count, isPartial, corrected } = results
  const asked = <strong>“{query.words}”</strong>
  if (count === 0)
    return (
      <p className={styles.hint}>
        We found no page for {asked}. Try fewer or other words, such as “neck” or “heat”.
      </p>
    )
  return (
    <p className={styles.hint}>
      {isPartial ? (
        <>No page has all the words of {asked}. These have some of them.</>
      ) : (
        <>
          {count} {count === 1 ? 'page' : 'pages'} for {asked}.
        </>
      )}
      {corrected.length > 0 && (
        <> No page has it spelt like that; these have {inWords(corrected)}.</>
      )}
    </p>
  )
}

const inWords = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`))

function KindGroup({ group, query }: { readonly group: Group; readonly query: Query }) {
  const { several } = kindWords[group.kind]
  const isWhole = query.kind !== null || group.count <= group.pages.length
  return (
    <section aria-labelledby={`kind-${group.kind}`} className={styles.group}>
      <h2 id={`kind-${group.kind}`}>{several}</h2>
      <Pages pages={group.pages} />
      {!isWhole && (
        <p>
          <a href={addressOf(query.words, group.kind)}>
            All {group.count} {several.toLowerCase()}
          </a>
        </p>
      )}
    </section>
  )
}
