import { countrySchema } from '@unknot/content-schema'
import { APIError, type GlobalBeforeChangeHook, type GlobalConfig } from 'payload'
import { canPublish, isEditor } from '../editors/roles'
import { signalChange } from '../publishing/change-signal'
import { rowLabel } from '../publishing/row-label'
import { validateWith } from '../publishing/validate-with'
import { describeProblem } from '../rich-text/problem'
import { countryFields } from './country-fields'
import { toSettings } from './settings.published'

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
      admin: {
        description:
          'Readers choose theirs from this list. Check each number at its source before you save.',
        components: rowLabel('Country', 'name', 'code'),
      },
      fields: countryFields,
    },
    {
      name: 'defaultCountry',
      label: 'Country shown first',
      type: 'text',
      validate: validateWith(countrySchema.shape.code),
      admin: { description: 'Code of one of the countries above, for whoever has chosen none.' },
    },
    {
      name: 'navigation',
      label: 'Menu of the site',
      labels: { singular: 'Entry', plural: 'Entries' },
      type: 'array',
      admin: { components: rowLabel('Entry', 'label', 'path') },
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
