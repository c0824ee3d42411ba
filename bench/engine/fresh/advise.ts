// From nothing but a parsed release to the first advice: the engine is loaded, prepared and asked.
import { givenKnowledgeBase, millisecondsSince } from './given.js'

const knowledgeBase = await givenKnowledgeBase()
const begin = process.cpuUsage()
const { compileChecked } = await import('@unknot/advice-engine')
compileChecked(knowledgeBase).advise({}, { today: '2026-11-24' })
console.log(JSON.stringify([millisecondsSince(begin)]))
