import { certainties, effects, type Certainty, type Effect } from '@unknot/content-schema'
import { liveRelease } from '../../content/releases'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { certaintyWords, effectWords } from '../../design-system/EvidenceLine/words'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { longDate } from '../../design-system/long-date'
import { clinicianCheckWords, intendedPurpose } from '../../layout/intended-purpose'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

const parts = [
  { id: 'purpose', heading: 'What it is for' },
  { id: 'how-we-grade', heading: 'How we grade evidence' },
  { id: 'how-facts-go-live', heading: 'How facts go live' },
  { id: 'who', heading: 'Who is behind it' },
  { id: 'developers', heading: 'For developers' },
  { id: 'licence', heading: 'Licence' },
]

/** What the site is, how it works, and what it does not claim. */
export const AboutPage = () => (
  <PageGrid
    trail={[{ label: 'Start', path: '/' }]}
    title="About Unknot"
    lead={
      <p>
        People with a knot in the back search for help and find pages without sources that leave out
        every danger sign. Unknot is the opposite: open software, and a library that shows its
        working.
      </p>
    }
    side={<OnThisPage items={parts} />}
  >
    <Purpose />
    <Grading />
    <Release />
    <Who />
    <Developers />
    <Licence />
  </PageGrid>
)

const Purpose = () => (
  <Part id="purpose" heading="What it is for">
    <p>{intendedPurpose}</p>
    <p>
      It is for adults. It can tell you what has been tested, how sure anyone is, and which signs
      need help now. It cannot examine you. If you are worried, ask a clinician, whatever a page
      says.
    </p>
    <Notice
      kind="plain"
      title={clinicianCheckWords(liveRelease()?.manifest.isCheckedByClinician ?? false)}
    >
      <p>
        The texts were written from published guidelines and reviews, and each names its sources.
        Until a clinician has signed them, every page says so at its foot.
      </p>
    </Notice>
  </Part>
)

const certaintyMeanings = {
  high: 'More studies are very unlikely to change the result.',
  moderate: 'The result is probably close to the truth; a good new study could change it.',
  low: 'The truth may be quite different; new studies are likely to change the result.',
  'very-low': 'We know very little; the result is hardly more than a guess.',
  'not-graded': 'We found no review or guideline that graded it. That is not a grade.',
} as const satisfies Record<Certainty, string>

/** Scale of evidence.md, section C: points of 100 on a scale of pain. */
const effectMeanings = {
  large: 'More than 20 points better on a scale of 100.',
  medium: '10 to 20 points better.',
  small: '5 to 10 points better.',
  tiny: 'Less than 5 points better: most people would not notice.',
  none: 'Tested, and about the same as without it.',
  unknown: 'Nobody has shown either way.',
} as const satisfies Record<Effect, string>

const Grading = () => (
  <Part id="how-we-grade" heading="How we grade evidence">
    <p>
      Two questions are asked of each treatment, and they are answered apart. How sure is anyone?
      And how big is the difference? It is quite common to be very sure that something does nothing.
    </p>
    <EvidenceLine certainty="high" effect="none" />
    <p>
      <strong>How sure</strong> uses the words of GRADE, a method that guideline makers share. We
      take the word from the review or guideline that we cite. More bars mean more certainty; the
      colour of the bars means nothing.
    </p>
    <Ledger
      rows={certainties.map((certainty) => ({
        term: certaintyWords[certainty],
        children: certaintyMeanings[certainty],
      }))}
    />
    <p>
      <strong>How big</strong> is the difference in pain between people who had the treatment and
      people who did not.
    </p>
    <Ledger
      rows={effects.map((effect) => ({
        term: effectWords[effect],
        children: effectMeanings[effect],
      }))}
    />
    <p>
      Where guidelines disagree, we say that they do. A rule that rests on habit and not on a source
      is marked “usual practice; source not yet checked”. Such a rule may make the advice more
      careful, never less.
    </p>
  </Part>
)

function Release() {
  const release = liveRelease()?.manifest
  return (
    <Part id="how-facts-go-live" heading="How facts go live">
      <p>
        Danger signs, gradings and reasons not to use a treatment go live together, as a release. A
        release is run against a set of patient cases, signed off by a second person, and sealed.
        Pages and advice read the same release, so they cannot disagree.
      </p>
      {release === undefined ? (
        <p>No release is live at the moment.</p>
      ) : (
        <Ledger
          rows={[
            { term: 'Live release', children: `Number ${release.number}` },
            { term: 'Sealed on', children: longDate(release.sealedAt) },
            { term: 'What changed', children: release.note },
            { term: 'Seal (SHA-256)', children: <code>{release.hash}</code> },
          ]}
        />
      )}
    </Part>
  )
}

const Who = () => (
  <Part id="who" heading="Who is behind it">
    <p>
      Unknot is an open project. No company pays for it, nothing is sold here, and there is no
      advertising. No clinic or authority stands behind the texts yet. Whoever runs a copy of it for
      patients is asked to have the texts checked first, and to say by whom.
    </p>
  </Part>
)

const Developers = () => (
  <Part id="developers" heading="For developers">
    <p>
      Everything that you read here comes over a public API, <code>/api/public/v1</code>, on the
      server of the editors. Its description is at <code>/api/public/v1/openapi.json</code>. The
      sealed release that this site uses is at{' '}
      <a href="/advice/release.json">/advice/release.json</a>.
    </p>
    <p>
      The engine behind the questions is a package without dependencies,{' '}
      <code>@unknot/advice-engine</code>. The starter texts are in <code>@unknot/knowledge</code>.
    </p>
  </Part>
)

const Licence = () => (
  <Part id="licence" heading="Licence">
    <p>
      Texts and drawings may be shared and changed under{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, if you name Unknot. The
      code is under the MIT licence. The typefaces, Besley and Atkinson Hyperlegible Next, are under
      the SIL Open Font License.
    </p>
  </Part>
)
