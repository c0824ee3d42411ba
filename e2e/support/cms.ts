import { z } from 'zod'
import { cmsUrl } from './addresses.js'
import { login } from './library.js'

const documentSchema = z.looseObject({ id: z.string() })
export type CmsDocument = z.infer<typeof documentSchema>

/** A person who is signed in to the CMS, acting through its REST API as the admin does. */
export class CmsUser {
  readonly #token: string

  private constructor(token: string) {
    this.#token = token
  }

  static async signIn(role: 'admin' | 'clinical-reviewer'): Promise<CmsUser> {
    const { email, password } = login(role)
    const response = await fetch(`${cmsUrl}/api/editors/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok) throw new Error(`Signing in as ${role} failed: ${response.status}`)
    return new CmsUser(z.looseObject({ token: z.string() }).parse(await response.json()).token)
  }

  async send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', Authorization: `JWT ${this.#token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  /** The latest version, draft or not. */
  async find(collection: string, stableId: string): Promise<CmsDocument> {
    const query = `where[stableId][equals]=${stableId}&draft=true&depth=0&limit=1`
    const found = await this.#ok('GET', `${collection}?${query}`)
    const [document] = z.looseObject({ docs: z.array(documentSchema) }).parse(found).docs
    if (document === undefined) throw new Error(`There is no "${stableId}" in ${collection}.`)
    return document
  }

  saveDraft(collection: string, id: string, changes: object): Promise<unknown> {
    return this.#ok('PATCH', `${collection}/${id}?draft=true`, { ...changes, _status: 'draft' })
  }

  autosave(collection: string, id: string, changes: object): Promise<unknown> {
    return this.#ok('PATCH', `${collection}/${id}?draft=true&autosave=true`, {
      ...changes,
      _status: 'draft',
    })
  }

  signOff(collection: string, id: string): Promise<unknown> {
    return this.#ok('POST', `${collection}/${id}/sign-off`, {
      decision: 'approved',
      note: 'Read in full.',
    })
  }

  publish(collection: string, id: string): Promise<unknown> {
    return this.#ok('PATCH', `${collection}/${id}`, { _status: 'published' })
  }

  unpublish(collection: string, id: string): Promise<unknown> {
    return this.#ok('PATCH', `${collection}/${id}`, { _status: 'draft' })
  }

  async createCandidate(note: string): Promise<string> {
    return releaseId(await this.#ok('POST', 'releases/candidate', { note }))
  }

  step(release: string, step: 'check' | 'sign-off' | 'seal' | 'make-live'): Promise<unknown> {
    return this.#ok('POST', `releases/${release}/${step}`, {})
  }

  async #ok(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.send(method, path, body)
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** Either the release itself or { doc } / { release }. */
function releaseId(answer: unknown): string {
  const parsed = z
    .union([
      documentSchema,
      z.looseObject({ doc: documentSchema }),
      z.looseObject({ release: documentSchema }),
    ])
    .parse(answer)
  const release = 'doc' in parsed ? parsed.doc : 'release' in parsed ? parsed.release : parsed
  return documentSchema.parse(release).id
}
