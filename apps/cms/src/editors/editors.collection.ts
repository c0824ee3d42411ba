import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { auditHooks } from '../audit/audit.hooks'
import { clampLists } from '../publishing/clamp-lists'
import { closedDoors } from './closed-doors'
import { checkPassword, keepOneAdmin, keepOneAdminOnDelete } from './editors.hooks'
import { isAdmin, isEditor, personOf, roleLabels, roles } from './roles'

const tenMinutes = 10 * 60 * 1000
const eightHours = 8 * 60 * 60

const adminOnly: Access = ({ req }) => isAdmin(req.user)
const adminOnlyField: FieldAccess = ({ req }) => isAdmin(req.user)
const onlyAdminChanges = { create: adminOnlyField, update: adminOnlyField }

/** Admins look after everybody; everybody else has their own password. */
const update: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  const person = personOf(req.user)
  return person === null ? false : { id: { equals: person.id } }
}

/** People who sign in. */
export const editors: CollectionConfig = {
  slug: 'editors',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    tokenExpiration: eightHours,
    maxLoginAttempts: 5,
    lockTime: tenMinutes,
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    group: 'People',
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'updatedAt'],
    description: 'Who may sign in, and what each may do. Only an admin adds people.',
    hideAPIURL: true,
  },
  access: {
    admin: ({ req }) => isEditor(req.user),
    read: ({ req }) => isEditor(req.user),
    create: adminOnly,
    update,
    delete: adminOnly,
    unlock: adminOnly,
  },
  disableDuplicate: true,
  endpoints: closedDoors,
  hooks: {
    beforeOperation: [clampLists],
    beforeValidate: [checkPassword, keepOneAdmin],
    beforeDelete: [keepOneAdminOnDelete],
    ...auditHooks,
  },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: onlyAdminChanges },
    {
      name: 'role',
      type: 'select',
      defaultValue: 'author',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: onlyAdminChanges,
    },
  ],
}
