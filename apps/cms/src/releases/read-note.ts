import { z } from 'zod'
import { done, refused, type Outcome } from './outcome'

const mostBytes = 64 * 1024
const bodySchema = z.object({ note: z.string().trim().min(1).max(2000) })

/** Reads the note of a new candidate. Reading stops where a body is too large. */
export async function readNote(request: {
  readonly headers: Headers
  readonly body?: ReadableStream<Uint8Array> | null
}): Promise<Outcome<string>> {
  const text = await readText(request)
  if (text === null) {
    return refused(413, 'release/too-large', 'That is too large: a note has 2,000 characters.')
  }
  const parsed = bodySchema.safeParse(parseJson(text))
  return parsed.success
    ? done(parsed.data.note)
    : refused(
        400,
        'release/no-note',
        'Say in a note what changes for readers, as JSON: { "note": "…" }, at most 2,000 characters.',
      )
}

async function readText({ headers, body }: Parameters<typeof readNote>[0]): Promise<string | null> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) return null
  if (body === null || body === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > mostBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
