import type { BasePayload, ServerProps } from 'payload'
import { changesInWords } from './changes-in-words'
import { CreateCandidate } from './CreateCandidate.client'
import { publishedKnowledge } from './published-knowledge'
import styles from './ReleasePanel.module.css'
import { findLiveRelease, knowledgeBaseOf } from './release-row'
import { addressesOfChanges } from './report/addresses'
import { WhatChanged } from './report/WhatChanged'

/** Above the list of releases: what was published since the live one, and the way to the next. */
export async function ReleaseDesk({ payload }: ServerProps) {
  return (
    <section className={styles.panel} aria-labelledby="next-release">
      <h2 id="next-release" className={styles.state}>
        The next release
      </h2>
      <Waiting payload={payload} />
    </section>
  )
}

async function Waiting({ payload }: { readonly payload: BasePayload }) {
  const live = await findLiveRelease(payload)
  const published = await publishedKnowledge(payload)
  if (published.outcome === 'problem') {
    return <p className={styles.problem}>{published.problem.message}</p>
  }
  if (live === null) {
    return (
      <>
        <p>No release is live, so readers get no advice yet.</p>
        <CreateCandidate />
      </>
    )
  }
  const documents = changesInWords(knowledgeBaseOf(live), published.value)
  if (documents.length === 0) {
    return <p>The published facts are those of release {live.number}, which is live.</p>
  }
  return (
    <>
      <p>
        Published since release {live.number}, which is live. Readers see none of it before the next
        release.
      </p>
      <details open={documents.length <= 3}>
        <summary>
          {documents.length === 1 ? 'One document differs' : `${documents.length} documents differ`}
        </summary>
        <WhatChanged
          documents={documents}
          addressOf={await addressesOfChanges(payload, documents)}
        />
      </details>
      <CreateCandidate />
    </>
  )
}
