import { z } from 'zod'

/** What a page is about, across the kinds of page; in the order in which topics are listed. */
export const topics = [
  'what-a-knot-is',
  'when-to-get-help',
  'moving-and-exercise',
  'heat-cold-and-devices',
  'hands-on-care',
  'medicines-rubs-and-gels',
  'needles',
  'work-and-posture',
  'sleep-and-habits',
  'mind-and-mood',
  'pregnancy-and-age',
  'the-course-of-it',
  'how-anyone-knows',
] as const

/** A tag: pages of several kinds may share it. */
export const topicSchema = z.enum(topics)
export type Topic = z.infer<typeof topicSchema>

/** What each topic is called. */
export const topicLabels = {
  'what-a-knot-is': 'What a knot is',
  'when-to-get-help': 'When to get help',
  'moving-and-exercise': 'Moving and exercise',
  'heat-cold-and-devices': 'Heat, cold and devices',
  'hands-on-care': 'Massage and other hands-on care',
  'medicines-rubs-and-gels': 'Medicines, rubs and gels',
  needles: 'Needles',
  'work-and-posture': 'Work and posture',
  'sleep-and-habits': 'Sleep, food and habits',
  'mind-and-mood': 'Stress, fear and mood',
  'pregnancy-and-age': 'Pregnancy and older age',
  'the-course-of-it': 'How long it lasts',
  'how-anyone-knows': 'How anyone knows',
} as const satisfies Record<Topic, string>
