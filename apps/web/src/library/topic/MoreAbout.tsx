import { topicLabels, type BodySite, type Topic } from '@unknot/content-schema'
import { bodySiteWords } from '../page/body-site-words'
import { Related } from '../page/Related'

type Props = {
  readonly topics: readonly Topic[] | undefined
  readonly bodySites?: readonly BodySite[]
}

/** From a page to everything else about the same matter, and about the same place of the body. */
export const MoreAbout = ({ topics = [], bodySites = [] }: Props) => (
  <Related
    id="more-about"
    heading="More about"
    pages={[
      ...topics.map((topic) => ({ title: topicLabels[topic], path: `/topics/${topic}` })),
      ...bodySites.map((site) => ({ title: bodySiteWords[site], path: `/body/${site}` })),
    ]}
  />
)
