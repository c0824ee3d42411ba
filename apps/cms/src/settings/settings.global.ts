import { countrySchema } from '@unknot/content-schema'
import { APIError, type GlobalBeforeChangeHook, type GlobalConfig } from 'payload'
import { canPublish, isEditor } from '../editors/roles'
import { signalChange } from '../publishing/change-signal'
import { validateWith } from '../publishing/validate-with'
import { describeProblem } from '../rich-text/problem'
import { toSettings } from './settings.published'

const { code, emergencyNumber, urgentNumber } = countrySchema.shape

/** They go live when they are saved, so what cannot be read is not saved. */
const parseFirst: GlobalBeforeChangeHook = ({ data }) => {
  const read = toSettings(data)
  if (read.outcome === 'ok') return
  const sentences = ['This cannot be saved yet.', ...read.problem.map(describeProblem)]
  throw new APIError(sentences.join('\n'), 400, { code: 'settings/not-complete' }, true)
}

/** What the site shows everywhere. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: 'Settings of the site',
  admin: {
    group: 'Library',
    hideAPIURL: true,
    description: 'Numbers to call, and the menu. Readers see them as soon as they are saved.',
  },
  access: {
    read: ({ req }) => isEditor(req.user),
    update: ({ req }) => canPublish(req.user),
  },
  hooks: { beforeChange: [parseFirst], afterChange: [() => signalChange()] },
  fields: [
    {
      name: 'countries',
      label: 'Whom to call, country by country',
      labels: { singular: 'Country', plural: 'Countries' },
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'code',
              type: 'text',
              validate: validateWith(code),
              admin: { description: 'Two capital letters, such as GB; EU for all of the Union.' },
            },
            { name: 'name', type: 'text', maxLength: 60 },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'emergencyNumber',
              label: 'In an emergency',
              type: 'text',
              validate: validateWith(emergencyNumber),
            },
            {
              name: 'urgentNumber',
              label: 'For urgent advice',
              type: 'text',
              validate: validateWith(urgentNumber),
              admin: { description: 'Empty where there is none.' },
            },
          ],
        },
      ],
    },
    {
      name: 'defaultCountry',
      label: 'Country shown first',
      type: 'text',
      validate: validateWith(code),
    },
    {
      name: 'navigation',
      label: 'Menu of the site',
      labels: { singular: 'Entry', plural: 'Entries' },
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', maxLength: 40 },
            { name: 'path', type: 'text', admin: { description: 'Such as /treatments.' } },
          ],
        },
      ],
    },
  ],
}
