import type { ApiDescription } from '@unknot/content-schema/openapi'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { intendedPurpose } from '../../layout/intended-purpose'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'
import { ApiReference } from './ApiReference'
import { embedExample, engineExample, installExample } from './code-examples'
import styles from './DevelopersPage.module.css'

const parts = [
  { id: 'engine', heading: 'The engine' },
  { id: 'embed', heading: 'In a page of your own' },
  { id: 'api', heading: 'The public API' },
  { id: 'shapes', heading: 'Shapes of the answers' },
  { id: 'also', heading: 'Also of use' },
]

/** How to use the engine and the content elsewhere. */
export const DevelopersPage = ({ api }: { readonly api: ApiDescription }) => (
  <PageGrid
    trail={[{ label: 'Start', path: '/' }]}
    title="For developers"
    lead={
      <p>
        The engine is a package without dependencies. Everything on these pages comes over a public
        API. Both are open: the code is MIT, the content CC BY 4.0.
      </p>
    }
    side={<OnThisPage items={parts} />}
  >
    <Notice kind="plain" title="What it may be used for">
      <p>
        {intendedPurpose} <a href="/intended-purpose">The whole of it</a>. Whoever shows advice to
        people is answerable for it.
      </p>
    </Notice>
    <Part id="engine" heading="The engine">
      <p>
        A knowledge base and answers in, explained advice out. It reads no clock, no network and no
        files: today is an argument.
      </p>
      <Code text={installExample} />
      <Code text={engineExample} />
      <p>
        <a href="/developers/playground">Try it in the playground</a>: change an answer or the
        knowledge base, and see the advice with its reasons. Nothing is sent.
      </p>
    </Part>
    <Part id="embed" heading="In a page of your own">
      <p>
        This site cannot be shown in a frame: answers about health belong where the reader can see
        whose page it is. Run the engine in your own page instead, on the release that this site
        uses. Ask the questions that it names, and show every reason.
      </p>
      <Code text={embedExample} />
    </Part>
    <ApiReference api={api} />
    <Part id="also" heading="Also of use">
      <ul>
        <li>
          <a href="/advice/release.json">The live release</a>, as this site uses it.
        </li>
        <li>
          <a href="/sitemap.xml">All addresses</a> of the site.
        </li>
        <li>
          <a href="/gallery">The parts that pages are made of</a>, in every state.
        </li>
      </ul>
    </Part>
  </PageGrid>
)

const Code = ({ text }: { readonly text: string }) => (
  <pre className={styles.code} tabIndex={0}>
    <code>{text}</code>
  </pre>
)
