import { intendedPurpose } from '@unknot/content-schema'
import { longDate } from '../../design-system/long-date'
import { Notice } from '../../design-system/Notice/Notice'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'

const { version, since, inOneSentence, isFor, isNotFor, limits } = intendedPurpose

/** The one document that says what all of this is for. */
export const IntendedPurposePage = () => (
  <PageGrid
    trail={[
      { label: 'Start', path: '/' },
      { label: 'About', path: '/about' },
    ]}
    title="Intended purpose"
    lead={<p>{inOneSentence}</p>}
  >
    <Notice kind="alarm" title="In an emergency">
      <p>
        Do not read on: call your emergency number. The <a href="/#danger-signs">danger signs</a>{' '}
        stand on the front page.
      </p>
    </Notice>
    <List id="for" heading="What it is for" items={isFor} />
    <List id="not-for" heading="What it must not be used for" items={isNotFor} />
    <List id="limits" heading="Its limits" items={limits} />
    <Part id="version" heading="This document">
      <p>
        Version {version}, since {longDate(since)}. The same document is quoted by every page of
        this site, by the advice engine and by the public API. It is changed by a decision of
        people, with a new version, and not in passing.
      </p>
    </Part>
  </PageGrid>
)

type ListProps = {
  readonly id: string
  readonly heading: string
  readonly items: readonly string[]
}

const List = ({ id, heading, items }: ListProps) => (
  <Part id={id} heading={heading}>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </Part>
)
