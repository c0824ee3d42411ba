import { createHmac, timingSafeEqual } from 'node:crypto'

const hexOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex')

/** Says when a form was made, so that it shows how long somebody took over it. */
export const issue = (secret: string, now: number): string =>
  `${now}.${hexOf(secret, `form ${now}`)}`

/** How many milliseconds ago a form was made; null where it was not made here. */
export function ageOf(secret: string, issued: string, now: number): number | null {
  const [time = '', mark = ''] = issued.split('.')
  const expected = hexOf(secret, `form ${time}`)
  if (mark.length !== expected.length || !/^\d{1,15}$/.test(time)) return null
  return timingSafeEqual(Buffer.from(mark), Buffer.from(expected)) ? now - Number(time) : null
}

/** Tells two senders of one day apart, and nobody by name: another day gives another mark. */
export const senderOf = (secret: string, address: string, day: string): string =>
  hexOf(secret, `sender ${day} ${address}`)
