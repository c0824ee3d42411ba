import { liveRelease } from '../../content/releases'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { clinicianCheckWords } from '../../layout/intended-purpose'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

const parts = [
  { id: 'sources', heading: 'Sources' },
  { id: 'signing', heading: 'Who writes and who signs' },
  { id: 'releases', heading: 'Facts go live together' },
  { id: 'reviews', heading: 'Reviews and corrections' },
  { id: 'independence', heading: 'Money' },
]

/** How a page comes about, and how it goes. */
export const EditorialPolicyPage = () => (
  <PageGrid
    trail={[
      { label: 'Start', path: '/' },
      { label: 'About', path: '/about' },
    ]}
    title="Editorial policy"
    lead={
      <p>
        Somebody in pain may act on what stands here. These rules are built into the software where
        they can be: it refuses what breaks them.
      </p>
    }
    side={<OnThisPage items={parts} />}
  >
    <Notice
      kind="plain"
      title={clinicianCheckWords(liveRelease()?.manifest.isCheckedByClinician ?? false)}
    >
      <p>
        No person and no qualification is made up to make the library look checked. Each page says
        at its foot whether a clinician has signed it.
      </p>
    </Notice>
    <Part id="sources" heading="Sources">
      <ul>
        <li>A page about evidence cannot be published without a source.</li>
        <li>
          In a section of evidence, every paragraph and every item of a list names its source.
        </li>
        <li>
          A section of practical advice may claim no effect: figures and words of effect are
          refused.
        </li>
        <li>
          Guidelines and systematic reviews come first. <a href="/references">All sources</a> are
          listed, each with whether it was read or is cited from memory.
        </li>
      </ul>
    </Part>
    <Part id="signing" heading="Who writes and who signs">
      <ul>
        <li>An author writes. A reviewer signs. Somebody who may publish puts it live.</li>
        <li>
          Nobody signs what they wrote themselves, and a change after the signature needs a new one.
        </li>
        <li>Every step is recorded with its date.</li>
      </ul>
    </Part>
    <Part id="releases" heading="Facts go live together">
      <p>
        Danger signs, gradings and reasons not to use a treatment are never changed one by one. They
        are put together into a release, run against a set of patient cases, compared with the
        release before, signed by a second person, and sealed. Pages and advice read the same
        release, so they cannot disagree. Going back to an earlier one is a single step.
      </p>
    </Part>
    <Part id="reviews" heading="Reviews and corrections">
      <ul>
        <li>
          Each page names the day on which all of it was last read, and the day by which it is due
          again.
        </li>
        <li>A corrected typing error does not count as a review.</li>
        <li>A page whose review is overdue says so, in words, to everybody.</li>
        <li>
          A page that we no longer stand by is marked as withdrawn or taken down. It never just
          changes.
        </li>
        <li>
          If you find a mistake, please tell us: at the foot of each page of the library is a form
          for it.
        </li>
      </ul>
    </Part>
    <Part id="independence" heading="Money">
      <p>
        Nothing is sold here, there is no advertising, and nobody has paid for a page. Whoever runs
        a copy for patients is asked to say here who they are and who pays.
      </p>
    </Part>
  </PageGrid>
)
