type Body = {
  readonly headers: Headers
  readonly body?: ReadableStream<Uint8Array> | null
}

/** What a request holds. Reading stops where a body is too large; what is no JSON is undefined. */
export async function readJson(
  request: Body,
  mostBytes: number,
): Promise<
  { readonly outcome: 'ok'; readonly value: unknown } | { readonly outcome: 'too-large' }
> {
  const text = await readText(request, mostBytes)
  return text === null ? { outcome: 'too-large' } : { outcome: 'ok', value: parseJson(text) }
}

/** What a request holds, as text; null where it is too large. */
export async function readText({ headers, body }: Body, mostBytes: number): Promise<string | null> {
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
