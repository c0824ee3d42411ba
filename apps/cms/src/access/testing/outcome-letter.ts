import { z } from 'zod'

const errorsSchema = z.looseObject({ errors: z.array(z.unknown()) })

/** What came of a request, as `expected.ts` writes it. */
export async function letterOf(response: Response): Promise<string> {
  const { status } = response
  if (status === 401 || status === 403) return 'n'
  if (status >= 500) throw new Error(`Answered with ${status}: ${await response.text()}`)
  const body: unknown = await response.json().catch(() => null)
  const { errors = [] } = errorsSchema.safeParse(body).data ?? {}
  return status >= 400 || errors.length > 0 ? 'g' : 'y'
}

const statusSchema = z.looseObject({ status: z.number() })

/** The same of the Local API, which throws. */
export async function letterOfCall(call: () => Promise<unknown>): Promise<string> {
  try {
    await call()
    return 'y'
  } catch (error) {
    const { status = 500 } = statusSchema.safeParse(error).data ?? {}
    if (status >= 500) throw error
    return status === 401 || status === 403 ? 'n' : 'g'
  }
}
