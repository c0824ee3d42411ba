import { liveRelease } from '../../content/releases'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { longDate } from '../../design-system/long-date'
import { clinicianCheckWords, intendedPurpose } from '../../layout/intended-purpose'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

const parts = [
  { id: 'purpose', heading: 'What it is for' },
  { id: 'how-it-is-made', heading: 'How it is made' },
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
    <HowItIsMade />
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

const HowItIsMade = () => (
  <Part id="how-it-is-made" heading="How it is made">
    <ul>
      <li>
        <a href="/how-we-grade">How we grade evidence</a>: what “low certainty” and “helps a bit”
        mean.
      </li>
      <li>
        <a href="/editorial-policy">Editorial policy</a>: who writes, who signs, and when a page is
        read again.
      </li>
      <li>
        <a href="/intended-purpose">Intended purpose</a>: for whom it is, and what it must not be
        used for.
      </li>
      <li>
        <a href="/accessibility">Accessibility</a> and <a href="/privacy">privacy</a>.
      </li>
    </ul>
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
      Unknot is an open project. Nothing is sold here, and there is no advertising. No clinic or
      authority stands behind the texts yet. Whoever runs a copy of it for patients is asked to have
      the texts checked first, and to say by whom.
    </p>
  </Part>
)

const Developers = () => (
  <Part id="developers" heading="For developers">
    <p>
      The engine behind the questions is a package without dependencies, and everything that you
      read here comes over a public API: <a href="/developers">for developers</a>.
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
