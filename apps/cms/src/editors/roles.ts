import { z } from 'zod'

/** What somebody does here. Every editor may write drafts. */
export const roles = ['author', 'clinical-reviewer', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** What each role is called and may do, in words. */
export const roleLabels = {
  author: 'Author: writes and changes drafts',
  'clinical-reviewer': 'Clinical reviewer: signs off what others wrote',
  publisher: 'Publisher: publishes and takes down what is signed off',
  admin: 'Admin: publishes, and looks after people',
} as const satisfies Record<Role, string>

const personSchema = z.looseObject({ id: z.string(), role: z.enum(roles) })

/** Somebody who is signed in. */
export type Person = { readonly id: string; readonly role: Role }

/** Whoever is signed in; null for nobody, and for somebody without a role. */
export const personOf = (user: unknown): Person | null => personSchema.safeParse(user).data ?? null

const hasRole = (user: unknown, allowed: readonly Role[]): boolean => {
  const person = personOf(user)
  return person !== null && allowed.includes(person.role)
}

export const isEditor = (user: unknown): boolean => hasRole(user, roles)
export const isAdmin = (user: unknown): boolean => hasRole(user, ['admin'])
/** Publishes, unpublishes, and puts into the bin. */
export const canPublish = (user: unknown): boolean => hasRole(user, ['publisher', 'admin'])
/** Signs off what others wrote. */
export const canSignOff = (user: unknown): boolean => hasRole(user, ['clinical-reviewer'])

/** Decides which comments of readers are shown. */
export const canModerate = (user: unknown): boolean => canPublish(user) || canSignOff(user)

const serviceSchema = z.looseObject({ collection: z.literal('service-keys') })

/** A program with a key: it reads content, and writes nothing. */
export const isService = (user: unknown): boolean => serviceSchema.safeParse(user).success
