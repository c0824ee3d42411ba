import { readFile } from 'node:fs/promises'
import { knowledgeBaseSchema } from '@unknot/content-schema'

/** The knowledge base in the file that the process was started with. */
export async function givenKnowledgeBase() {
  const text = await readFile(process.argv[2] ?? '', 'utf8')
  return knowledgeBaseSchema.parse(JSON.parse(text))
}

/** Processor time of this process since `begin`, all threads, in milliseconds. */
export function millisecondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}
