import { EvidenceLine } from '../design-system/EvidenceLine/EvidenceLine'
import { References, Said } from './Reasons'
import type { SuggestionView } from './result-view'
import styles from './Ledger.module.css'

type Props = {
  readonly suggestions: readonly SuggestionView[]
  readonly problem: string | null
  readonly treatmentPaths: Readonly<Record<string, string>>
}

const rankWords = ['First thing to try', 'Also worth trying', 'Another thing to try']

/** Three treatments in full, and the rest in short. */
export function Suggestions({ suggestions, problem, treatmentPaths }: Props) {
  if (suggestions.length === 0) return null
  return (
    <div>
      <h2>What fits your answers</h2>
      {problem !== null && (
        <p>Your answers fit this kind of problem best: {problem.toLowerCase()}.</p>
      )}
      <ol className={`${styles.plain} ${styles.suggestions}`}>
        {suggestions.slice(0, rankWords.length).map((suggestion, index) => (
          <li key={suggestion.id} className={styles.suggestion} data-suggestion={suggestion.id}>
            <p className={styles.rank}>{rankWords[index]}</p>
            <Suggestion
              suggestion={suggestion}
              path={treatmentPaths[suggestion.id]}
              isOpen={index === 0}
            />
          </li>
        ))}
      </ol>
      {suggestions.length > rankWords.length && (
        <p className={styles.onPaper}>
          <strong>Also reasonable:</strong>{' '}
          {suggestions
            .slice(rankWords.length)
            .map(({ name }) => name)
            .join(', ')}
          .
        </p>
      )}
      {suggestions.length > rankWords.length && (
        <details className={styles.more}>
          <summary>Also reasonable ({suggestions.length - rankWords.length} more)</summary>
          <ol className={styles.plain} start={rankWords.length + 1}>
            {suggestions.slice(rankWords.length).map((suggestion) => (
              <li key={suggestion.id} className={styles.suggestion} data-suggestion={suggestion.id}>
                <Suggestion
                  suggestion={suggestion}
                  path={treatmentPaths[suggestion.id]}
                  isOpen={false}
                />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

function Suggestion({
  suggestion,
  path,
  isOpen,
}: {
  readonly suggestion: SuggestionView
  readonly path: string | undefined
  readonly isOpen: boolean
}) {
  const { name, certainty, effect, effectWords, isIndirect, problem, cautions, references } =
    suggestion
  return (
    <>
      <h3>{path === undefined ? name : <a href={path}>{name}</a>}</h3>
      <EvidenceLine certainty={certainty} effect={effect} />
      {cautions.map((caution) => (
        <p key={caution.id} className={styles.caution}>
          <strong>Take care:</strong> {caution.words}
        </p>
      ))}
      <details open={isOpen} className={styles.reason}>
        <summary>Why this is suggested</summary>
        <dl className={styles.ledger}>
          <dt>For</dt>
          <dd>
            {effectWords === '' ? 'No graded evidence was found for this problem.' : effectWords}
            {isIndirect && (
              <> This is indirect evidence: it was found for {problem.toLowerCase()}.</>
            )}
            <References references={references} />
          </dd>
          {cautions.map((caution) => (
            <CautionRows key={caution.id} caution={caution} />
          ))}
        </dl>
      </details>
    </>
  )
}

function CautionRows({ caution }: { readonly caution: SuggestionView['cautions'][number] }) {
  return (
    <>
      <dt>Against</dt>
      <dd>
        {caution.words} ({caution.basis})
        <References references={caution.references} />
      </dd>
      <Said said={caution.said} />
    </>
  )
}
