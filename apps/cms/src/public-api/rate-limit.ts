import { isIP } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Generous for a site that fetches a whole library at once, and then holds one request open. */
const requestsPerMinute = 3000

/** Seconds to wait, or null when the caller may go on. */
export type RateLimit = (request: Request) => Promise<number | null>

export function createRateLimit(points = requestsPerMinute): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (request) => {
    try {
      await limiter.consume(clientOf(request))
      return null
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }
}

/** The address that the nearest proxy saw: what a caller writes in front of it proves nothing. */
function clientOf(request: Request): string {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? 'unknown' : last
}
