import type { BodySite } from '@unknot/content-schema'
import { BackPlate } from '../../design-system/BackPlate/BackPlate'
import { zones } from '../../design-system/BackPlate/geometry'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { sessionAddress } from '../exercise/session/read-session'
import { AskBox } from '../page/AskBox'
import { bodySiteWords } from '../page/body-site-words'
import { Entries, Entry } from '../page/IndexPage'
import { PageGrid } from '../page/PageGrid'
import { Part } from '../page/Part'
import { pagesAt } from './pages-at'

/** A place of the body: danger signs, then what it may be, muscles, exercises and articles. */
export function BodySitePage({ site }: { readonly site: BodySite }) {
  const { conditions, muscles, exercises, articles, dangerSigns } = pagesAt(site)
  const name = bodySiteWords[site]
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Where it hurts', path: '/body' },
      ]}
      title={name}
      lead={
        <p>
          What pain here may be, which muscles sit here, and what can be done. Where it hurts is not
          always where it comes from.
        </p>
      }
      side={<DangerSigns rules={dangerSigns} />}
    >
      <Where site={site} />
      <List id="conditions" heading="What it may be" pages={conditions} />
      <List id="muscles" heading="Muscles here" pages={muscles} />
      <List id="exercises" heading="Exercises" pages={exercises} />
      {exercises.length > 1 && (
        <p>
          <a href={sessionAddress(exercises.slice(0, sessionLength).map(({ id }) => id))}>
            {exercises.length > sessionLength ? 'The first of them' : 'All of them'} as a session
          </a>
          , to do one after another or to print.
        </p>
      )}
      <List id="articles" heading="Read on" pages={articles} />
      <AskBox />
    </PageGrid>
  )
}

/** Short enough for a day on which it hurts. */
const sessionLength = 4

function Where({ site }: { readonly site: BodySite }) {
  const marked = zones.filter((zone) => zone.site === site)
  const labels = marked.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))
  return (
    <BackPlate
      figure={1}
      marked={marked.map(({ id }) => id)}
      caption={`Hatched, on both sides: ${labels.join('; ')}.`}
    />
  )
}

type ListProps = {
  readonly id: string
  readonly heading: string
  readonly pages: ReturnType<typeof pagesAt>['conditions']
}

function List({ id, heading, pages }: ListProps) {
  if (pages.length === 0) return null
  return (
    <Part id={id} heading={heading}>
      <Entries>
        {pages.map(({ id, title, path, summary }) => (
          <Entry key={id} title={title} path={path} headingLevel={3} summary={summary} />
        ))}
      </Entries>
    </Part>
  )
}
