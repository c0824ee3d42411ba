import { compile, KnowledgeBaseError, type Engine, type KnowledgeBase } from '@unknot/advice-engine'

/** Something that is wrong, where, and what to do. */
export type PlaygroundProblem = { readonly place: string; readonly message: string }

export type Opened =
  | { readonly outcome: 'ok'; readonly engine: Engine }
  | { readonly outcome: 'problem'; readonly problems: readonly PlaygroundProblem[] }

/** Compiles what somebody typed; everything that is wrong with it at once. */
export function openKnowledgeBase(text: string): Opened {
  try {
    // Whatever it is: `compile` checks it.
    const knowledgeBase: KnowledgeBase = JSON.parse(text)
    return { outcome: 'ok', engine: compile(knowledgeBase) }
  } catch (error) {
    return { outcome: 'problem', problems: problemsOf(error, text) }
  }
}

function problemsOf(error: unknown, text: string): readonly PlaygroundProblem[] {
  if (error instanceof KnowledgeBaseError) return error.problems
  if (error instanceof SyntaxError) return [syntaxProblem(error.message, text)]
  throw error
}

/** Browsers say where in words of their own: by position, by line, or not at all for what ends too early. */
function syntaxProblem(message: string, text: string): PlaygroundProblem {
  const place = placeOf(message, text)
  const lines = text.split('\n')
  const line = lines[place.line - 1] ?? ''
  return {
    place: `line ${place.line}, column ${place.column}: ${line.trim().slice(0, 60) || 'the end'}`,
    message:
      'This is no JSON. Look at this line and at the end of the one before: a comma or a quotation mark is missing or too many, or a bracket was not closed.',
  }
}

function placeOf(
  message: string,
  text: string,
): { readonly line: number; readonly column: number } {
  const byLine = /line (\d+) column (\d+)/.exec(message)
  if (byLine !== null) return { line: Number(byLine[1]), column: Number(byLine[2]) }
  const byPosition = /position (\d+)/.exec(message)
  const before = text.slice(0, byPosition === null ? text.length : Number(byPosition[1]))
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
