export const installExample = 'npm install @unknot/advice-engine @unknot/knowledge'

/** As it stands, and is run, in the README of the engine. */
export const engineExample = `import { compile } from '@unknot/advice-engine'
import release from '@unknot/knowledge/release-1' with { type: 'json' }

const engine = compile(release.knowledgeBase, { release: release.manifest.hash })
const answers = { 'body-site': ['low-back'], 'leg-weakness': 'yes' }
const advice = engine.advise(answers, { today: '2026-11-24' })

console.log(advice.status, advice.careLevel, advice.careLevelAtMost)
console.log(engine.nextQuestions(answers)[0].question)`

/** Opening a release before it is trusted: the key comes from somewhere else. */
export const embedExample = `import { compile } from '@unknot/advice-engine'
import { openText } from '@unknot/advice-engine/snapshot'

const sealed = await (await fetch('/advice/release.json')).text()
const opened = await openText(sealed, { publicKey })
if (opened.outcome === 'ok') compile(opened.value.knowledgeBase)`
