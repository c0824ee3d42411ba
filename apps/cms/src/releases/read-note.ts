import { z } from 'zod'
import { readJson } from '../publishing/read-json'
import { done, refused, type Outcome } from './outcome'

const mostBytes = 64 * 1024
const bodySchema = z.object({ note: z.string().trim().min(1).max(2000) })

const mayBeEmptySchema = z.object({ note: z.string().trim().max(2000).default('') })

/** Reads the note of a sign-off, which may be empty. */
export async function readOptionalNote(
  request: Parameters<typeof readJson>[0],
): Promise<Outcome<string>> {
  const body = await readJson(request, mostBytes)
  const parsed = body.outcome === 'too-large' ? null : mayBeEmptySchema.safeParse(body.value ?? {})
  return parsed?.success === true
    ? done(parsed.data.note)
    : refused(400, 'release/no-note', 'A note has at most 2,000 characters: { "note": "…" }.')
}

/** Reads the note of a new candidate. Reading stops where a body is too large. */
export async function readNote(request: Parameters<typeof readJson>[0]): Promise<Outcome<string>> {
  const body = await readJson(request, mostBytes)
  if (body.outcome === 'too-large') {
    return refused(413, 'release/too-large', 'That is too large: a note has 2,000 characters.')
  }
  const parsed = bodySchema.safeParse(body.value)
  return parsed.success
    ? done(parsed.data.note)
    : refused(
        400,
        'release/no-note',
        'Say in a note what changes for readers, as JSON: { "note": "…" }, at most 2,000 characters.',
      )
}
