/** The first thing that is not JSON in a text. */
export type JsonError = {
  readonly kind: 'unexpected' | 'ended-early' | 'duplicate-key'
  readonly offset: number
  /** What was expected, such as `"," or "}"`; for a duplicate key the key. */
  readonly expected: string
}

/** What may come next. */
type Want = 'value' | 'value or "]"' | 'a key or "}"' | 'a key' | '":"' | '"," or' | 'the end'

type Open = { readonly close: '}' | ']'; readonly keys: Set<string> }

/** Finds what `JSON.parse` would refuse, and a key that stands twice, which it would take silently. */
export function findJsonError(text: string): JsonError | null {
  const open: Open[] = []
  let want: Want = 'value'
  let offset = afterSpace(text, 0)
  for (; offset < text.length; offset = afterSpace(text, offset)) {
    const step = takeStep(text, offset, want, open)
    if ('kind' in step) return step
    want = step.want
    offset = step.end
  }
  if (want === 'the end') return null
  return { kind: 'ended-early', offset, expected: describe(want, open) }
}

type Step = JsonError | { readonly want: Want; readonly end: number }

function takeStep(text: string, offset: number, want: Want, open: Open[]): Step {
  const character = text[offset]
  const unexpected = { kind: 'unexpected', offset, expected: describe(want, open) } as const
  switch (want) {
    case 'value or "]"':
      return character === ']' ? close(offset, open) : takeValue(text, offset, open, unexpected)
    case 'value':
      return takeValue(text, offset, open, unexpected)
    case 'a key or "}"':
      return character === '}' ? close(offset, open) : takeKey(text, offset, open, unexpected)
    case 'a key':
      return takeKey(text, offset, open, unexpected)
    case '":"':
      return character === ':' ? { want: 'value', end: offset + 1 } : unexpected
    case '"," or':
      if (character === open.at(-1)?.close) return close(offset, open)
      if (character !== ',') return unexpected
      return { want: open.at(-1)?.close === '}' ? 'a key' : 'value', end: offset + 1 }
    case 'the end':
      return unexpected
    default:
      return want satisfies never
  }
}

function takeValue(text: string, offset: number, open: Open[], unexpected: JsonError): Step {
  const character = text[offset]
  if (character === '{') {
    open.push({ close: '}', keys: new Set() })
    return { want: 'a key or "}"', end: offset + 1 }
  }
  if (character === '[') {
    open.push({ close: ']', keys: new Set() })
    return { want: 'value or "]"', end: offset + 1 }
  }
  const end = character === '"' ? endOfString(text, offset) : endOfLiteral(text, offset)
  return end === null ? unexpected : after(text, end, open)
}

function takeKey(text: string, offset: number, open: Open[], unexpected: JsonError): Step {
  const end = text[offset] === '"' ? endOfString(text, offset) : null
  if (end === null) return unexpected
  if (end > text.length) return endedInString(text)
  const key = text.slice(offset, end)
  const keys = open.at(-1)?.keys
  // Escapes are rare in keys, so that most are compared as they stand.
  const plain = key.includes('\\') ? String(JSON.parse(key)) : key.slice(1, -1)
  if (keys?.has(plain) === true) return { kind: 'duplicate-key', offset, expected: key }
  keys?.add(plain)
  return { want: '":"', end }
}

function after(text: string, end: number, open: readonly Open[]): Step {
  if (end > text.length) return endedInString(text)
  return { want: open.length > 0 ? '"," or' : 'the end', end }
}

function endedInString(text: string): JsonError {
  return { kind: 'ended-early', offset: text.length, expected: 'the closing " of a text' }
}

function close(offset: number, open: Open[]): Step {
  open.pop()
  return { want: open.length > 0 ? '"," or' : 'the end', end: offset + 1 }
}

function describe(want: Want, open: readonly Open[]): string {
  if (want === 'value') return 'a value'
  if (want === 'value or "]"') return 'a value or "]"'
  return want === '"," or' ? `"," or "${open.at(-1)?.close ?? ''}"` : want
}

const escapes = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

/** The offset after a string; beyond the text if it is not closed; null if it holds what JSON forbids. */
function endOfString(text: string, start: number): number | null {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const character = text[offset]
    if (character === '"') return offset + 1
    if (character === undefined || character < ' ') return null
    if (character !== '\\') continue
    escapes.lastIndex = offset + 1
    if (!escapes.test(text)) return offset + 1 === text.length ? text.length + 1 : null
    offset = escapes.lastIndex - 1
  }
  return text.length + 1
}

const literals = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

function endOfLiteral(text: string, offset: number): number | null {
  literals.lastIndex = offset
  return literals.test(text) ? literals.lastIndex : null
}

function afterSpace(text: string, start: number): number {
  let offset = start
  while (' \t\r\n'.includes(text[offset] ?? '.')) offset += 1
  return offset
}
