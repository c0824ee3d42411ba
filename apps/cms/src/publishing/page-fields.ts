import type { Field, RelationshipField, Tab, TextareaField, TextField } from 'payload'
import { idSchema, topicLabels, topics } from '@unknot/content-schema'
import type { z } from 'zod'
import { linkedCollectionSlugs } from '../rich-text/lexical-nodes'
import { sectionEditor } from '../rich-text/section-editor'
import { optionsOf } from './options'
import { rowLabel } from './row-label'
import { dayField, textsField } from './text-fields'
import { validateWith } from './validate-with'

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  maxLength: 320,
  admin: {
    rows: 2,
    description: 'One or two plain sentences, shown under the heading and in lists.',
  },
}

export const sectionsField: Field = {
  name: 'sections',
  type: 'array',
  labels: { singular: 'Section', plural: 'Sections' },
  admin: {
    initCollapsed: true,
    description: 'The text of the page, one part under each heading.',
    components: rowLabel('Section without a heading', 'heading'),
  },
  fields: [
    { name: 'heading', type: 'text', maxLength: 120 },
    {
      type: 'row',
      fields: [
        {
          name: 'nature',
          label: 'What kind of section',
          type: 'select',
          options: [
            { value: 'evidence', label: 'Evidence: every paragraph and entry has a citation' },
            { value: 'practical', label: 'Practical: claims no effect' },
          ],
          admin: { width: '60%' },
        },
        {
          name: 'sectionId',
          label: 'Anchor',
          type: 'text',
          validate: validateWith(idSchema),
          admin: { width: '40%', description: 'For links to this heading, such as "how-to".' },
        },
      ],
    },
    { name: 'body', label: 'Text', type: 'richText', editor: sectionEditor },
  ],
}

/** What stands beside the text. */
export const dangerSignsField: Field = {
  name: 'dangerSigns',
  label: 'Danger signs',
  type: 'relationship',
  relationTo: 'rules',
  hasMany: true,
  admin: {
    description:
      'Shown before anything else on the page. Readers see them as they are in the release that is live.',
  },
}

export const referencesField: RelationshipField = {
  name: 'references',
  type: 'relationship',
  relationTo: 'references',
  hasMany: true,
  admin: {
    description: 'Every source that the page cites. A page without a source cannot be published.',
  },
}

export const reviewField: Field = {
  name: 'review',
  type: 'group',
  admin: {
    description:
      'Changed only when the whole page was read again, not for a corrected typing error.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField('lastReviewed', 'Last reviewed'),
        dayField('nextReviewDue', 'Next review due'),
      ],
    },
    {
      name: 'clinicianCheck',
      label: 'Checked by a clinician',
      type: 'select',
      options: [
        { value: 'not-yet', label: 'Not yet' },
        { value: 'done', label: 'Done' },
      ],
      admin: { description: 'Shown to readers as it is chosen here.' },
    },
  ],
}

/** What search engines and shared links show, where that is to differ from the page. */
export const searchTab: Tab = {
  label: 'Search engines',
  fields: [
    {
      name: 'seo',
      label: 'In search engines and shared links',
      type: 'group',
      fields: [
        {
          name: 'title',
          type: 'text',
          maxLength: 70,
          admin: { description: 'Empty: the title of the page.' },
        },
        {
          name: 'description',
          type: 'textarea',
          maxLength: 160,
          admin: { rows: 2, description: 'Empty: the sentences under its heading.' },
        },
        {
          name: 'preview',
          type: 'ui',
          admin: { components: { Field: '/publishing/SearchPreview.client#SearchPreview' } },
        },
      ],
    },
  ],
}

export const reviewTab: Tab = { label: 'Review', fields: [reviewField] }

/** Documents that the page leads on to. */
export const relatedField = (
  name: 'relatedTreatments' | 'relatedConditions' | 'exercises' | 'muscles',
  relationTo: 'treatments' | 'conditions' | 'exercises' | 'muscles',
): Field => ({
  name,
  label: `Related ${relationTo}`,
  type: 'relationship',
  relationTo,
  hasMany: true,
})

type Target = { readonly name: string; readonly label: string; readonly hasMany?: boolean }

/** A page of any kind that the document leads on to. */
export const targetField = ({ name, label, hasMany = false }: Target): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: [...linkedCollectionSlugs],
  hasMany,
})

export const alsoKnownAsField = textsField({
  name: 'alsoKnownAs',
  label: 'Also known as',
  singular: 'Other name',
  maxLength: 80,
})

/** Tags that pages of all kinds share. */
export const topicsField: Field = {
  name: 'topics',
  type: 'select',
  hasMany: true,
  options: optionsOf(topics, topicLabels),
  admin: { description: 'What the page is about. Each topic has a page that lists all of them.' },
}

/** The row of the evidence file that a document tells. */
export const evidenceRowField = (schema: z.ZodType, example: string): TextField => ({
  name: 'evidenceRow',
  label: 'Row of the evidence file',
  type: 'text',
  validate: validateWith(schema),
  admin: { position: 'sidebar', description: `Such as "${example}".` },
})
