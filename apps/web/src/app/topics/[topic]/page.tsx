import { topicLabels, topics } from '@unknot/content-schema'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../layout/page-metadata'
import { TopicPage } from '../../../library/topic/TopicPage'
import { topicIntros } from '../../../library/topic/words'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly topic: string }> }

const findTopic = async ({ params }: Props) => {
  const { topic } = await params
  return topics.find((one) => one === topic)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await findTopic(props)
  if (topic === undefined) return {}
  const path = `/topics/${topic}`
  return pageMetadata({ title: topicLabels[topic], description: topicIntros[topic], path })
}

export default async function Page(props: Props) {
  const topic = await findTopic(props)
  if (topic === undefined) notFound()
  return <TopicPage topic={topic} />
}
