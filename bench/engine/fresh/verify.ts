// All properties of a knowledge base: the first time in this process, and then with everything warm; on the clock, as
// somebody waits for it, and in processor time of all threads, of which some only compile and collect garbage.
import { compile } from '@unknot/advice-engine'
import { verify } from '@unknot/advice-engine/verify'
import { givenKnowledgeBase, millisecondsSince } from './given.js'

const knowledgeBase = await givenKnowledgeBase()
const times = [0, 1, 2, 3].map(() => {
  const begin = process.cpuUsage()
  const start = performance.now()
  const { outcome } = verify(compile(knowledgeBase))
  if (outcome !== 'proved') console.error(`The outcome is ${outcome}.`)
  return { waited: performance.now() - start, used: millisecondsSince(begin) }
})
const [fresh, warm] = [times[0], times.at(-1)]
console.log(JSON.stringify([fresh?.waited, warm?.waited, fresh?.used, warm?.used]))
