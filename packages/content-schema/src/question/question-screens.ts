import type { Screen } from '../knowledge-base/knowledge-base.schema.js'

/** The screens of the questionnaire, in the order of evidence.md section G: danger signs first. */
export const questionScreens: readonly Screen[] = [
  {
    id: 'emergency-signs-1',
    title: 'First: is this an emergency?',
    intro:
      'Do any of these fit you, now or since the pain began? If you do not know, choose “Not sure”.',
  },
  {
    id: 'emergency-signs-2',
    title: 'Legs, bladder and feeling',
    intro:
      'The nerves at the base of the spine can be squeezed. Has any of this begun with the pain, or since?',
  },
  { id: 'about-you', title: 'About you' },
  { id: 'where-and-when', title: 'Where it hurts, and since when' },
  { id: 'pain-pattern', title: 'What the pain is like' },
  { id: 'unwell-signs', title: 'Feeling unwell', intro: 'Do any of these fit you at the moment?' },
  { id: 'nerve-signs', title: 'Arms, hands and walking', intro: 'Is any of this new?' },
  { id: 'head-and-neck-signs', title: 'Head and neck', intro: 'Is any of this new?' },
  {
    id: 'tummy-and-water-signs',
    title: 'Tummy, chest and pee',
    intro: 'Do any of these fit you at the moment?',
  },
  {
    id: 'pregnancy-signs',
    title: 'Pregnancy and birth',
    intro: 'Do any of these fit you at the moment?',
  },
  {
    id: 'bone-joint-skin-signs',
    title: 'Bones, joints and skin',
    intro: 'Do any of these fit you?',
  },
  { id: 'health-history', title: 'Your health so far' },
  { id: 'medicines-and-skin', title: 'Your medicines and your skin' },
  { id: 'daily-life', title: 'Daily life' },
  {
    id: 'choices',
    title: 'Last: what you prefer',
    intro:
      'None of this changes how soon you need help, or what is safe for you. Leave open whatever does not matter to you.',
  },
]
