/** Forms of ours stay far below this. */
export const maxFormBytes = 64 * 1024

/** Whether the body of a request is larger than any form. Reads no further than it must. */
export async function isTooLarge(request: Request): Promise<boolean> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > maxFormBytes) return true
  if (request.body === null) return false
  let bytes = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return false
    bytes += value.byteLength
    if (bytes > maxFormBytes) return true
  }
}
