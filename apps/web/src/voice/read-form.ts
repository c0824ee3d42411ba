import {
  newCommentSchema,
  newFeedbackSchema,
  type NewComment,
  type NewFeedback,
} from '@unknot/content-schema'
import type { z } from 'zod'
import { ageOf } from './issued'

/** Which of the forms was sent. */
export const acts = ['helpful', 'mistake', 'comment'] as const
export type Act = (typeof acts)[number]

/** What a reader had written, so that nothing is lost when it is not taken. */
export type Written = {
  readonly act: Act
  readonly name: string
  readonly text: string
  readonly place: string
}

export type ReadForm =
  | { readonly kind: 'send'; readonly written: Written; readonly message: Message }
  /** A machine filled in what people do not see: it is thanked, and nothing is sent. */
  | { readonly kind: 'trap'; readonly written: Written }
  | { readonly kind: 'problem'; readonly written: Written; readonly problem: string }

type Message =
  | { readonly what: 'comments'; readonly body: NewComment }
  | { readonly what: 'feedback'; readonly body: NewFeedback }

type Reading = {
  readonly form: FormData
  readonly about: { readonly kind: string; readonly id: string }
  readonly sender: string
  readonly secret: string
  readonly now: number
}

/** Nobody reads a page and writes about it in less; a form from yesterday is still good. */
const least = 3000
const most = 24 * 60 * 60 * 1000

/** The name of the field that only machines fill in. */
export const trapField = 'website'

export function readForm({ form, about, sender, secret, now }: Reading): ReadForm {
  const textOf = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const act = acts.find((one) => one === textOf('act')) ?? 'comment'
  const written = { act, name: textOf('name'), text: textOf('text'), place: textOf('place') }
  if (textOf(trapField) !== '') return { kind: 'trap', written }
  const age = act === 'helpful' ? least : ageOf(secret, textOf('issued'), now)
  const problem = age === null || age > most ? tooOld : age < least ? tooQuick : null
  if (problem !== null) return { kind: 'problem', written, problem }
  const common = { kind: about.kind, id: about.id, sender }
  switch (act) {
    case 'comment': {
      const { name, text } = written
      const parsed = newCommentSchema.safeParse({ ...common, name, text })
      return parsed.success
        ? { kind: 'send', written, message: { what: 'comments', body: parsed.data } }
        : { kind: 'problem', written, problem: wordsOf(parsed.error) }
    }
    case 'mistake':
    case 'helpful': {
      const { text, place } = written
      const said =
        act === 'mistake' ? { text, place } : { isHelpful: textOf('isHelpful') === 'yes' }
      const parsed = newFeedbackSchema.safeParse({ about: act, ...common, ...said })
      return parsed.success
        ? { kind: 'send', written, message: { what: 'feedback', body: parsed.data } }
        : { kind: 'problem', written, problem: wordsOf(parsed.error) }
    }
  }
}

const tooQuick =
  'That was very quick, as machines are. Look once more at what you wrote, and send it again.'
const tooOld = 'This form has been open for more than a day. Send it again, and it will be taken.'

const wordsOf = ({ issues }: z.ZodError): string => issues.map(({ message }) => message).join(' ')
