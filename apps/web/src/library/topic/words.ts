import type { Topic } from '@unknot/content-schema'

/** What stands under the heading of a topic. */
export const topicIntros = {
  'what-a-knot-is': 'What people mean by a knot, what it may be, and what is in dispute.',
  'when-to-get-help': 'Danger signs, what may stand behind them, and how soon to be seen.',
  'moving-and-exercise': 'Staying active, kinds of exercise, and how to begin.',
  'heat-cold-and-devices': 'Warmth, cold, electric devices and belts.',
  'hands-on-care': 'What other people’s hands, and your own, may do.',
  'medicines-rubs-and-gels': 'Tablets, rubs and gels: for whom, and for whom not.',
  needles: 'Acupuncture, dry needling and injections.',
  'work-and-posture': 'Desks, screens, breaks, and what posture has to do with it.',
  'sleep-and-habits': 'Sleep, pillows, food, weight and smoking.',
  'mind-and-mood': 'Stress, fear and low mood, and ways to cope with pain.',
  'pregnancy-and-age': 'What is different in pregnancy and in older age.',
  'the-course-of-it': 'The first days, the weeks after, and stopping it coming back.',
  'how-anyone-knows': 'How evidence is graded, and what nobody knows yet.',
} as const satisfies Record<Topic, string>
