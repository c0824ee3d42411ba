import type { Media } from './media.schema.js'

/** A picture. */
export const mediaExamples = {
  minimal: {
    kind: 'media',
    id: '0193a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b',
    src: '/media/back-view.svg',
    width: 480,
    height: 640,
    alt: 'The back of a body, parted into 13 zones.',
    licence: 'CC BY 4.0',
    credit: 'Unknot',
  },
} satisfies Record<string, Media>
