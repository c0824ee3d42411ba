/** Whether our CMS answers at this address. Anything else that answers there is not it. */
export async function isRunning(cmsUrl: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/health', cmsUrl), {
      signal: AbortSignal.timeout(3000),
      redirect: 'manual',
    })
    const body = await response.text()
    return body.includes('"status":"ok"') || body.includes('health/database')
  } catch {
    return false
  }
}
