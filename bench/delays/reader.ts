import type { Answers } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { parseDocument } from '@unknot/content-schema'
import { webUrl } from './addresses.js'

/** What a reader gets at an address. */
export async function read(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${webUrl}${path}`, { redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

/** Answers to every question of the live release; what is left out is answered harmlessly. */
export async function completeAnswers(answers: Answers): Promise<Answers> {
  const { text } = await read('/advice/release.json')
  const release = parseDocument('release', JSON.parse(text), '/advice/release.json')
  if (release.outcome === 'problem') throw new Error(release.problem.message)
  return fillHarmlessly(release.value.knowledgeBase, answers)
}

/** The page with the advice, which leaves this treatment out and says why. */
export async function adviceAgainst(treatment: string, answers: Answers): Promise<string> {
  const page = await postAnswers(answers)
  if (page.includes(`data-left-out="${treatment}"`)) return page
  throw new Error(`The advice does not leave out "${treatment}":\n${page.slice(0, 2_000)}`)
}

/** Posts the questionnaire as a browser without JavaScript does, and gives the page with the advice. */
async function postAnswers(answers: Answers): Promise<string> {
  const { text: page } = await read('/advice')
  const form = new FormData()
  for (const [name, value] of hiddenFields(page)) form.append(name, value)
  form.set('so-far', JSON.stringify(answers))
  form.set('intent', 'finish')
  const response = await fetch(`${webUrl}/advice`, {
    method: 'POST',
    headers: { origin: webUrl },
    body: form,
  })
  const text = await response.text()
  if (response.ok) return text
  throw new Error(`POST /advice: ${response.status} ${text.slice(0, 500)}`)
}

/** The fields that the form carries along unseen. */
const hiddenFields = (page: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(
    ([input]) => [attribute(input, 'name'), attribute(input, 'value')] as const,
  )

const attribute = (input: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
