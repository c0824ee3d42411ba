import {
  APIError,
  ValidationError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { findPasswordProblem } from './password'

const givenSchema = z.looseObject({ password: z.string() })
const emailSchema = z.looseObject({ email: z.string() })
const emailOf = (row: unknown): string => emailSchema.safeParse(row).data?.email ?? ''

/** A new password, by whatever way it comes. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const given = givenSchema.safeParse(data)
  if (!given.success || given.data.password === '') return
  const email = emailOf(data) || emailOf(originalDoc)
  const problem = findPasswordProblem({ password: given.data.password, email })
  if (problem === null) return
  const errors = [{ message: problem, path: 'password' }]
  throw new ValidationError({ collection: 'editors', errors, req }, req.t)
}

/** Without an admin, nobody could ever add one again. */
export const keepOneAdmin: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before = roleOf(originalDoc)
  const after = roleOf(data)
  if (before === 'admin' && after !== undefined && after !== 'admin') {
    await refuseIfLastAdmin(req, idSchema.parse(originalDoc).id)
  }
}

export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseIfLastAdmin(req, String(id))

const idSchema = z.looseObject({ id: z.string() })
const roleSchema = z.looseObject({ role: z.string().nullish() })
const roleOf = (row: unknown) => roleSchema.safeParse(row).data?.role

async function refuseIfLastAdmin(req: PayloadRequest, id: string): Promise<void> {
  // Clearing the database by its own code, as tests do, is nobody's mistake.
  if (req.user === null) return
  const where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.count({ collection: 'editors', where, req })
  if (totalDocs > 0) return
  const message = 'This is the last admin. Make somebody else an admin first.'
  throw new APIError(message, 409, { code: 'editor/last-admin' }, true)
}
