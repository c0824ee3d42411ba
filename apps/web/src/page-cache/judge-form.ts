/** Forms of ours stay far below this. */
export const maxFormBytes = 64 * 1024

/** `malformed`: no form, or not one of ours. */
export type FormVerdict = 'good' | 'too-large' | 'malformed'

const formTypes = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Judges a posted form before anything acts on it. Reads no further than it must. */
export async function judgeForm(request: Request): Promise<FormVerdict> {
  const type = request.headers.get('content-type') ?? ''
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > maxFormBytes) return 'too-large'
  if (!formTypes.test(type) || !isFromHere(request.headers)) return 'malformed'
  const body = await readBody(request)
  if (body === null) return 'too-large'
  return (await isForm(body, type)) ? 'good' : 'malformed'
}

/** A browser names the site of the form, or "null" where the referrer policy forbids it, as ours does. */
function isFromHere(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return true
  const hosts = [headers.get('x-forwarded-host')?.split(',')[0]?.trim(), headers.get('host')]
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}

/** The body; null as soon as it is too large, whatever it announced. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(chunks))
    bytes += value.byteLength
    if (bytes > maxFormBytes) return null
    chunks.push(value)
  }
}

async function isForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
  try {
    await new Response(body, { headers: { 'Content-Type': type } }).formData()
    return true
  } catch {
    return false
  }
}
