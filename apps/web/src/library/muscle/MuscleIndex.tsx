import { bodySites } from '@unknot/content-schema'
import type { MusclePage } from '../../content/muscles'
import { bodySiteWords } from '../page/body-site-words'
import { Groups } from '../page/Groups'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'
import styles from './MusclePage.module.css'

type Props = { readonly muscles: readonly MusclePage[] }

/** All muscles from top to bottom, each under the first place that it belongs to. */
export const MuscleIndex = ({ muscles }: Props) => (
  <IndexPage
    title="Muscles"
    lead="Muscles that are often named when people speak of knots. The maps of where their pain may be felt are expert opinion: they explain, and they do not tell what you have."
  >
    {muscles.length === 0 && <NoEntries what="muscles" />}
    <Groups
      groups={bodySites.map((site) => ({
        id: site,
        heading: bodySiteWords[site],
        members: muscles.filter(({ page }) => page.bodySites[0] === site),
      }))}
    >
      {(members) => (
        <Entries>
          {members.map(({ page, path }) => (
            <Entry
              key={page.id}
              title={page.name}
              path={path}
              headingLevel={3}
              summary={page.summary}
            >
              <p>
                <i>{page.anatomicalName}</i>
              </p>
              <p className={styles.felt}>Pain may be felt: {page.referral.words}</p>
            </Entry>
          ))}
        </Entries>
      )}
    </Groups>
  </IndexPage>
)
