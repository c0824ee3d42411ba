import { APIError, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload'
import { z } from 'zod'
import { auditHooks } from '../audit/audit.hooks'
import { canPublish, isEditor } from '../editors/roles'
import { env } from '../env'
import { keepWhatIsUsed } from '../where-used/keep-what-is-used'
import { clampLists } from '../publishing/clamp-lists'

const personSchema = z.looseObject({ showsPerson: z.literal(true), consent: z.string().nullish() })

/** A picture of a real person is kept only with their consent. */
const needConsent: CollectionBeforeChangeHook = ({ data }) => {
  const person = personSchema.safeParse(data)
  if (!person.success || (person.data.consent ?? '').trim() !== '') return
  const message =
    'This picture shows a real person. Say how and when they agreed to it, or choose another.'
  throw new APIError(message, 400, { code: 'media/no-consent' }, true)
}

/** Pictures. For now only people who are signed in see them. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Library',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'licence', 'updatedAt'],
    description: 'Pictures, with who made them and under which licence. Pages show none yet.',
    hideAPIURL: true,
  },
  access: {
    read: ({ req }) => isEditor(req.user),
    create: ({ req }) => isEditor(req.user),
    update: ({ req }) => isEditor(req.user),
    delete: ({ req }) => canPublish(req.user),
  },
  disableDuplicate: true,
  trash: true,
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
  },
  hooks: {
    beforeOperation: [clampLists],
    beforeChange: [needConsent],
    beforeDelete: [keepWhatIsUsed],
    ...auditHooks,
  },
  fields: [
    {
      name: 'alt',
      label: 'What the picture shows',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { rows: 2, description: 'For people who cannot see it.' },
    },
    { name: 'credit', label: 'Who made it', type: 'text', required: true, maxLength: 200 },
    {
      name: 'licence',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Such as "CC BY 4.0".' },
    },
    {
      name: 'source',
      label: 'Where it comes from',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'A web address, or "drawn for this library".' },
    },
    { name: 'showsPerson', label: 'It shows a real person', type: 'checkbox', defaultValue: false },
    {
      name: 'consent',
      label: 'How and when they agreed',
      type: 'textarea',
      maxLength: 500,
      admin: {
        rows: 2,
        condition: (picture: Partial<Record<string, unknown>>) => picture['showsPerson'] === true,
        description: 'Where the signed form is kept, and its date.',
      },
    },
  ],
}
