// All properties of a knowledge base: the first time in this process, and then with everything warm.
import { compile } from '@unknot/advice-engine'
import { verify } from '@unknot/advice-engine/verify'
import { givenKnowledgeBase, millisecondsSince } from './given.js'

const knowledgeBase = await givenKnowledgeBase()
const times = [0, 1, 2, 3].map(() => {
  const begin = process.cpuUsage()
  const { outcome } = verify(compile(knowledgeBase))
  if (outcome !== 'proved') console.error(`The outcome is ${outcome}.`)
  return millisecondsSince(begin)
})
console.log(JSON.stringify([times[0], times.at(-1)]))
