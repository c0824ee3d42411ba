import { certainties, effects, type Certainty, type Effect } from '@unknot/content-schema'
import { findPageById } from '../../content/pages'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import {
  certaintyWords,
  effectSigns,
  effectWords,
  stanceWords,
} from '../../design-system/EvidenceLine/words'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'
import { usualPractice } from '../treatment/words'

const parts = [
  { id: 'how-sure', heading: 'How sure anyone is' },
  { id: 'how-big', heading: 'How big the effect is' },
  { id: 'guidelines', heading: 'What guidelines say' },
  { id: 'not-checked', heading: 'What was not checked' },
]

/** What the words and bars beside a treatment mean. */
export const GradingPage = () => (
  <PageGrid
    trail={[{ label: 'Start', path: '/' }]}
    title="How we grade evidence"
    lead={
      <p>
        Two questions are asked of each treatment, and they are answered apart. How sure is anyone?
        And how big is the difference? It is quite common to be very sure that something does
        nothing.
      </p>
    }
    side={<OnThisPage items={parts} />}
  >
    <EvidenceLine certainty="high" effect="none" />
    <HowSure />
    <HowBig />
    <Guidelines />
    <NotChecked />
  </PageGrid>
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
  tiny: 'Less than 5 points better.',
  none: 'Tested, and about the same as without it.',
  unknown: 'Nobody has shown either way.',
} as const satisfies Record<Effect, string>

const HowSure = () => (
  <Part id="how-sure" heading="How sure anyone is">
    <p>
      The words are those of GRADE, a method that guideline makers share. We take the word from the
      review or guideline that we cite. More bars mean more certainty; the colour of the bars means
      nothing.
    </p>
    <Ledger
      rows={certainties.map((certainty) => ({
        term: certaintyWords[certainty],
        children: certaintyMeanings[certainty],
      }))}
    />
  </Part>
)

const HowBig = () => (
  <Part id="how-big" heading="How big the effect is">
    <p>
      The difference in pain between people who had the treatment and people who did not, on a scale
      from 0 to 100.
    </p>
    <Ledger
      rows={effects.map((effect) => ({
        term: `${effectSigns[effect]} ${effectWords[effect]}`,
        children: effectMeanings[effect],
      }))}
    />
  </Part>
)

function Guidelines() {
  const article = findPageById('article', 'how-we-grade-evidence')
  return (
    <Part id="guidelines" heading="What guidelines say">
      <p>
        “{stanceWords.for}” and “{stanceWords.against}” stand beside a treatment where they do.
        Where guidelines disagree, we say that they do, and do not choose between them. A treatment
        that guidelines advise against is never suggested for that problem.
      </p>
      {article !== null && (
        <p>
          With examples and sources: <a href={article.path}>{article.title}</a>.
        </p>
      )}
    </Part>
  )
}

const NotChecked = () => (
  <Part id="not-checked" heading="What was not checked">
    <p>
      A size of effect was seen at its source, or it is left out. Doses, times and cautions that
      rest on habit are marked:
    </p>
    <Notice kind="plain" title={usualPractice}>
      <p>
        A rule that rests on this may make the advice more careful, and never less: it may send you
        to a doctor sooner, or leave a treatment out.
      </p>
    </Notice>
  </Part>
)
