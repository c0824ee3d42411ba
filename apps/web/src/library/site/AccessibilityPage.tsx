import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

const parts = [
  { id: 'what-works', heading: 'What is built in' },
  { id: 'tested', heading: 'What was tested' },
  { id: 'not-tested', heading: 'What was not tested' },
  { id: 'known', heading: 'What we know to be hard' },
]

/** What was done so that everybody can use the site, and what was not. */
export const AccessibilityPage = () => (
  <PageGrid
    trail={[
      { label: 'Start', path: '/' },
      { label: 'About', path: '/about' },
    ]}
    title="Accessibility"
    lead={
      <p>
        We aim at WCAG 2.2, level AA. Machines have tested it; nobody from outside has, so we do not
        claim that it conforms.
      </p>
    }
    side={<OnThisPage items={parts} />}
  >
    <Part id="what-works" heading="What is built in">
      <ul>
        <li>Every page can be read, searched and answered without JavaScript.</li>
        <li>
          Everything can be reached by keyboard, in the order in which it is read, with a ring
          around what has the focus.
        </li>
        <li>
          Nothing is told by colour alone: care levels have words and shapes, evidence has words.
        </li>
        <li>What is shown on the map of the back can also be chosen from a list.</li>
        <li>A page fits on a screen of 320 pixels without scrolling sideways.</li>
        <li>
          Light and dark colours follow your system. Nothing moves if you ask your system for less
          motion.
        </li>
        <li>Timers make no sound; they can be paused, and they are read out politely.</li>
        <li>Every page prints, with what is folded on the screen opened.</li>
      </ul>
    </Part>
    <Part id="tested" heading="What was tested">
      <p>With each change, by machine, in Chromium:</p>
      <ul>
        <li>
          axe, with its rules for WCAG 2.0 to 2.2 at levels A and AA and its best practices, on the
          pages of this site;
        </li>
        <li>
          the same on one page of each kind in dark colours, in forced colours and at 320 pixels;
        </li>
        <li>the questionnaire by keyboard, without JavaScript, and at 320 pixels;</li>
        <li>each part that pages are made of, one by one.</li>
      </ul>
      <p>The contrast of each pair of colours was measured.</p>
    </Part>
    <Part id="not-tested" heading="What was not tested">
      <ul>
        <li>
          No one who uses a screen reader, a magnifier, a switch or speech input has tried it for
          us.
        </li>
        <li>No other browser than Chromium was tried with each change.</li>
        <li>No outside audit was made.</li>
      </ul>
      <p>A machine finds a part of what is wrong, and not the greater part.</p>
    </Part>
    <Part id="known" heading="What we know to be hard">
      <ul>
        <li>
          Drawings of exercises show one neutral body; the steps say all of it in words, and not in
          sign language.
        </li>
        <li>There are no recordings, no easy-read versions and no other languages yet.</li>
        <li>
          Lists of danger signs are long. They come first on a page; a link skips from the top to
          the text.
        </li>
      </ul>
      <p>If something keeps you out, please tell whoever runs this copy of the library.</p>
    </Part>
  </PageGrid>
)
