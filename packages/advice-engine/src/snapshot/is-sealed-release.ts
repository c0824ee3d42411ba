import type { SealedRelease } from './sealed-release.js'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.length > 0
const isList: Check = (value) => Array.isArray(value)

const releaseShape: Readonly<Record<string, Check>> = {
  kind: (value) => value === 'release',
  manifest: isObject,
  knowledgeBase: isObject,
  signature: isText,
  publicKey: isText,
}

const manifestShape: Readonly<Record<string, Check>> = {
  schemaVersion: (value) => value === 1,
  number: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1,
  note: isText,
  sealedAt: isText,
  hash: isHash,
  isCheckedByClinician: (value) => typeof value === 'boolean',
}

/** What may be missing. */
const optionalShape: Readonly<Record<string, Check>> = { index: isObject }
const optionalManifestShape: Readonly<Record<string, Check>> = { indexHash: isHash }

const knowledgeBaseShape: Readonly<Record<string, Check>> = {
  schemaVersion: (value) => value === 1,
  screens: isList,
  questions: isList,
  problems: isList,
  rules: isList,
  treatments: isList,
  references: isList,
}

/** Whether a value has the outer shape of a sealed release. What the lists hold is checked by `compile`. */
export function isSealedRelease(value: unknown): value is SealedRelease {
  return findMisfits(value).length === 0
}

/** Says so if this is a release of another version than the one that is understood here; else null. */
export function findOtherVersion(value: unknown): string | null {
  if (!isObject(value) || value['kind'] !== 'release') return null
  const { manifest, knowledgeBase } = value
  for (const [part, holder] of Object.entries({ manifest, knowledgeBase })) {
    const version = isObject(holder) ? holder['schemaVersion'] : undefined
    if (typeof version !== 'number' || version === 1) continue
    return `This release has version ${version} of its ${part}; this engine understands version 1. Use the engine that it was made for.`
  }
  return null
}

/** The parts that do not fit, in one sentence. */
export function findMalformation(value: unknown): string {
  return `This is not a sealed release: missing or malformed are ${findMisfits(value).join(', ')}. Fetch it again from where it was published.`
}

function findMisfits(value: unknown): readonly string[] {
  if (!isObject(value)) return ['the whole (expected a JSON object)']
  return [
    ...misfits(value, releaseShape, ''),
    ...misfits(value['manifest'], manifestShape, 'manifest.'),
    ...misfits(value['manifest'], optionalManifestShape, 'manifest.', false),
    ...misfits(value, optionalShape, '', false),
    ...strangers(value['manifest']),
    ...misfits(value['knowledgeBase'], knowledgeBaseShape, 'knowledgeBase.'),
  ]
}

/** The signature covers the manifest as it is, so it holds nothing that nobody looks at. */
function strangers(value: unknown): string[] {
  if (!isObject(value)) return []
  const known = { ...manifestShape, ...optionalManifestShape }
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(known, key))
  return strange.length > 0 ? ['manifest (it has unknown fields)'] : []
}

function misfits(
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  prefix: string,
  isRequired = true,
): string[] {
  if (!isObject(value)) return []
  return Object.entries(shape)
    .filter(([key, fits]) => (Object.hasOwn(value, key) ? !fits(value[key]) : isRequired))
    .map(([key]) => prefix + key)
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
