import { z } from 'zod'
import { cmsUrl } from './addresses.js'
import type { Login } from './library.js'

const documentSchema = z.looseObject({ id: z.string() })
const listSchema = z.looseObject({ docs: z.array(documentSchema) })
export type CmsDocument = z.infer<typeof documentSchema>

/** The steps of a release, in order. */
export type ReleaseStep = 'check' | 'sign-off' | 'seal' | 'make-live'

/** Somebody who is signed in to the CMS, acting through its REST API as the admin does. */
export class Editor {
  readonly #token: string

  private constructor(token: string) {
    this.#token = token
  }

  static async signIn({ email, password }: Login): Promise<Editor> {
    const response = await fetch(`${cmsUrl}/api/editors/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok) throw new Error(`Signing in as ${email} failed: ${response.status}`)
    return new Editor(z.looseObject({ token: z.string() }).parse(await response.json()).token)
  }

  /** The latest version, draft or not. */
  async find(collection: string, stableId: string): Promise<CmsDocument> {
    const query = `where[stableId][equals]=${stableId}&draft=true&depth=0&limit=1`
    return first(await this.#send('GET', `${collection}?${query}`), `"${stableId}"`)
  }

  async liveRelease(): Promise<string> {
    const found = await this.#send('GET', 'releases?where[state][equals]=live&limit=1&depth=0')
    return first(found, 'live release').id
  }

  saveDraft(collection: string, id: string, changes: object): Promise<unknown> {
    return this.#send('PATCH', `${collection}/${id}?draft=true`, { ...changes, _status: 'draft' })
  }

  signOff(collection: string, id: string): Promise<unknown> {
    const body = { decision: 'approved', note: 'Measured by the bench.' }
    return this.#send('POST', `${collection}/${id}/sign-off`, body)
  }

  publish(collection: string, id: string): Promise<unknown> {
    return this.#send('PATCH', `${collection}/${id}`, { _status: 'published' })
  }

  unpublish(collection: string, id: string): Promise<unknown> {
    return this.#send('PATCH', `${collection}/${id}`, { _status: 'draft' })
  }

  async createCandidate(note: string): Promise<string> {
    const answer = await this.#send('POST', 'releases/candidate', { note })
    return z.looseObject({ doc: documentSchema }).parse(answer).doc.id
  }

  step(release: string, step: ReleaseStep): Promise<unknown> {
    return this.#send('POST', `releases/${release}/${step}`, {})
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', Authorization: `JWT ${this.#token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (response.ok) return response.json()
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }
}

function first(answer: unknown, what: string): CmsDocument {
  const [document] = listSchema.parse(answer).docs
  if (document === undefined) throw new Error(`The CMS holds no ${what}.`)
  return document
}
