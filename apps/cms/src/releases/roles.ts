import { z } from 'zod'
import { rolesOf, type ReleaseStep } from './steps'

const personSchema = z.looseObject({ role: z.string() })

/** Role of whoever is signed in; null for nobody. */
export const roleOf = (user: unknown): string | null =>
  personSchema.safeParse(user).data?.role ?? null

export const mayTake = (step: ReleaseStep, role: string | null): boolean =>
  rolesOf[step].some((one) => one === role)
