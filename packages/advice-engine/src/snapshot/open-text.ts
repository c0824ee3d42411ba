import { parseJsonText } from '../json-text/parse-json-text.js'
import type { Result } from '../result.js'
import { open, type OpenOptions } from './open.js'
import type { SealedRelease, SnapshotProblem } from './sealed-release.js'

/** Opens the JSON text of a sealed release; tells a text that was cut off from one that is no JSON, and where. */
export async function openText(
  text: string,
  options: OpenOptions,
): Promise<Result<SealedRelease, SnapshotProblem>> {
  const parsed = parseJsonText(text)
  if (parsed.outcome === 'ok') return open(parsed.value, options)
  const isCutOff = parsed.problem.code === 'json/ended-early'
  const code = isCutOff ? 'snapshot/truncated' : 'snapshot/malformed'
  return { outcome: 'problem', problem: { code, message: parsed.problem.message } }
}
