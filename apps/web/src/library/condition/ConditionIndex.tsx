import type { ConditionPage } from '../../content/conditions'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'

/** All conditions by name. */
export const ConditionIndex = ({
  conditions,
}: {
  readonly conditions: readonly ConditionPage[]
}) => (
  <IndexPage
    title="Conditions"
    lead="What it may be, what has been tested for it, and when it needs a doctor. A page cannot tell you what you have: that takes an examination."
  >
    {conditions.length === 0 ? (
      <NoEntries what="conditions" />
    ) : (
      <Entries>
        {conditions.map(({ page, path }) => (
          <Entry
            key={page.id}
            title={page.name}
            path={path}
            headingLevel={2}
            summary={page.summary}
          />
        ))}
      </Entries>
    )}
  </IndexPage>
)
