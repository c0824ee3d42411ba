import { hashKnowledgeBase, open } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema } from '@unknot/content-schema'
import { refused, type Outcome } from './outcome'
import { knowledgeBaseOf, type ReleaseRow } from './release-row'
import { whyNot } from './steps'

type Refused = Outcome<never> | null

/** What was checked, what is signed and what is sealed must be the same to the letter, and have passed. */
export async function findTampering(release: ReleaseRow): Promise<Refused> {
  const { report } = release
  if (report === null) return refused(409, 'release/not-checked', whyNot('seal', 'candidate'))
  const hash = await hashKnowledgeBase(knowledgeBaseOf(release))
  if (hash !== release.hash || hash !== report.hash) {
    const message = 'The content of this release is not what was checked. Create a new candidate.'
    return refused(409, 'release/altered', message)
  }
  return report.outcome === 'passed'
    ? null
    : refused(409, 'release/not-passed', whyNot('seal', 'refused'))
}

/** What the reviewer read, who is affected and how, must still be so: it compares with what is live. */
export function findOtherLive(release: ReleaseRow, live: ReleaseRow | null): Refused {
  if ((release.report?.changes?.hash ?? null) === (live?.hash ?? null)) return null
  return refused(
    409,
    'release/compared-with-another',
    `Release ${live?.number ?? ''} went live since this one was checked, so its checks no longer say what changes for readers. ${
      release.state === 'checked' ? 'Run the checks again.' : 'Create a new candidate.'
    }`,
  )
}

/** Only what this installation has sealed goes live: the seal is made after the checks and the sign-off. */
export async function findBrokenSeal(
  release: Pick<ReleaseRow, 'sealed' | 'hash'>,
  publicKey: string,
): Promise<Refused> {
  const opened = await open(release.sealed, { publicKey })
  if (opened.outcome === 'problem') {
    return refused(
      409,
      opened.problem.code,
      `This release cannot go live: ${opened.problem.message} Create a new candidate.`,
    )
  }
  const parsed = sealedReleaseSchema.safeParse(opened.value)
  if (!parsed.success) {
    const message = 'This release was sealed in a form that is no longer read. Create a new one.'
    return refused(409, 'release/outdated', message)
  }
  return parsed.data.manifest.hash === release.hash
    ? null
    : refused(409, 'release/other-seal', 'This release carries the seal of another one.')
}
