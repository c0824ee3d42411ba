import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  expandSection,
  pageDocumentSchema,
  sealedReleaseSchema,
  sectionFileSchema,
  type PageDocument,
  type SealedRelease,
} from '@unknot/content-schema'
import { z } from 'zod'

const content = join(import.meta.dirname, '../../../../../content')
const sectionsSchema = z.looseObject({ sections: z.array(sectionFileSchema).optional() })
const folders = [
  'articles',
  'conditions',
  'treatments',
  'exercises',
  'muscles',
  'glossary',
  'fact-checks',
  'references',
]

const readJson = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(content, ...path), 'utf8'))

/** The pages that the library starts with, as files hold them: the site itself reads the CMS only. */
export const starterPages = (): PageDocument[] =>
  folders.flatMap((folder) =>
    readdirSync(join(content, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const file = readJson(folder, name)
        return toPage(
          folder === 'treatments' ? z.object({ page: z.unknown() }).parse(file).page : file,
        )
      }),
  )

function toPage(file: unknown): PageDocument {
  const { sections, ...rest } = sectionsSchema.parse(file)
  return pageDocumentSchema.parse({
    ...rest,
    ...(sections !== undefined && { sections: sections.map(expandSection) }),
  })
}

export const starterRelease = (): SealedRelease =>
  sealedReleaseSchema.parse(readJson('release', 'release-1.json'))
