// The same with json-rules-engine: it is loaded, given the criteria as rules, and asked once.
import { toFacts } from '../readers.js'
import { givenKnowledgeBase, millisecondsSince } from './given.js'

const knowledgeBase = await givenKnowledgeBase()
const reader = { answers: {}, facts: toFacts(knowledgeBase, {}) }
const begin = process.cpuUsage()
const { compileJsonRules } = await import('../json-rules.js')
await compileJsonRules(knowledgeBase).ready(reader).once()
console.log(JSON.stringify([millisecondsSince(begin)]))
