import type { CompiledQuestion, Node } from './compiled.js'

/** The questions that a criterion names. */
export function questionsRead(node: Node): ReadonlySet<CompiledQuestion> {
  const found = new Set<CompiledQuestion>()
  collect(node, found)
  return found
}

function collect(node: Node, found: Set<CompiledQuestion>): void {
  if (node.kind === 'leaf') found.add(node.question)
  else for (const child of node.of) collect(child, found)
}
