import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

/** What happens to what readers do here, in plain words. */
export const PrivacyPage = () => (
  <PageGrid
    trail={[{ label: 'Start', path: '/' }]}
    title="Privacy"
    lead={
      <p>We do not want to know who you are or what hurts, and we have built the site that way.</p>
    }
  >
    <Part id="reading" heading="When you read">
      <ul>
        <li>No cookies are set, so there is no banner to click away.</li>
        <li>Nothing is loaded from other companies: no fonts, no pictures, no counters.</li>
        <li>There are no accounts, and no page needs a script to be read.</li>
      </ul>
    </Part>
    <Part id="searching" heading="When you search">
      <p>
        With JavaScript, pages are suggested while you type. The list for that is fetched once, the
        same for everybody; what you type stays in your browser until you send it.
      </p>
      <p>
        What you look for is sent to this site, which finds the pages and forgets it: it is neither
        stored nor logged, and it is not passed on to the sites that our pages link to. It does
        stand in the address of the results, and so in the history of your browser.
      </p>
    </Part>
    <Part id="choosing" heading="When you narrow a list down, compare, or make a session">
      <p>
        What you choose stands in the address of the page, so that you can keep it, go back to it or
        pass it on. It is sent to this site to make that page, which is then forgotten: it is
        neither stored nor logged. Timers run in your browser and tell nobody.
      </p>
    </Part>
    <Part id="answering" heading="When you answer questions">
      <p>
        <strong>With JavaScript</strong> your answers stay in your browser. The advice is worked out
        there. Nothing is sent, and your answers are gone when you close the page, unless you save
        them yourself.
      </p>
      <p>
        <strong>Without JavaScript</strong>, or in a browser that is too old to check the seal of
        our facts, your answers are sent to this site. It works out the advice, sends it back, and
        forgets the answers: they are not stored and not logged. They never stand in the address of
        a page.
      </p>
      <p>The page tells you which of the two it is, below the questions.</p>
    </Part>
    <Part id="device" heading="What stays on your device, if you want it">
      <p>
        Your <strong>country</strong>, if you choose another one, and{' '}
        <a href="/my-plan">your plan</a>, if you save one, are kept in this browser. They are not
        cookies: they are sent to nobody. A plan holds treatments and exercises, and your answers
        only if you tick that. Its page deletes it. A link to exercises carries their names behind
        “#”, which browsers send to no server; whoever has the link can read them.
      </p>
    </Part>
    <Part id="writing" heading="When you write to us">
      <p>
        A comment or a report is sent to this site and kept in the library, so that a person can
        read it. We ask for no name and no e-mail address. Against machines that send thousands, a
        mark is made of the address of your connection with a key that changes every day; the
        address itself is not stored, and after that day nobody can tell that two marks are yours.
      </p>
    </Part>
    <Part id="logs" heading="What our server knows">
      <p>
        A server sees the address that a browser asks for, and the address of the internet
        connection that asks. The site writes neither of them to its own log. Whoever runs this copy
        of it may have other servers in front; ask them what those keep.
      </p>
    </Part>
    <Part id="shared" heading="If you share your device">
      <p>
        The name of a page stays in the history of your browser, as with any site. Use a private
        window if others should not see it.
      </p>
      <p>
        With JavaScript your browser also keeps the last sixty pages that you opened, so that you
        can read them without a line. They stay on your device. You can{' '}
        <a href="/offline">see them and remove them</a>.
      </p>
    </Part>
  </PageGrid>
)
