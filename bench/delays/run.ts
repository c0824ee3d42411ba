// npm run bench -- delays
import { z } from 'zod'
import { median, printTable, type Row } from '../table.js'
import { delayOf, untilTrue } from './delay.js'
import { Editor } from './editor.js'
import { startLibrary, type Library } from './library.js'
import { adviceAgainst, completeAnswers, read } from './reader.js'

const runs = 12

await attempt(measureLibrary)

async function measureLibrary(): Promise<void> {
  console.log('Starting a library with an empty database …')
  const library = await startLibrary()
  try {
    const admin = await Editor.signIn(loginOf(library, 'admin'))
    const reviewer = await Editor.signIn(loginOf(library, 'clinical-reviewer'))
    const rows: Row[] = []
    const add = (what: string, budgetMs: number, delays: () => Promise<readonly number[]>) =>
      attempt(async () => void rows.push(row(what, await delays(), budgetMs)))
    await add('publish → visible', 2_000, () => publishing(admin, reviewer))
    await add('unpublish → 410', 1_000, () => unpublishing(admin, reviewer))
    await add('release → advice', 2_000, () => releasing(admin, reviewer))
    printTable(`Delays: ${runs} times each`, rows)
  } finally {
    await library.stop()
  }
}

/** What cannot be measured is told, and leaves the rest alone. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(`✖ ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

function loginOf({ logins }: Library, role: string) {
  const found = logins.find((login) => login.role === role)
  if (found === undefined) throw new Error(`npm start printed no login for the role "${role}".`)
  return found
}

function row(what: string, delays: readonly number[], budgetMs: number): Row {
  const worst = Math.max(...delays)
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
  return {
    what,
    measured: `${seconds(median(delays))} median, ${seconds(worst)} worst`,
    budget: `≤ ${budgetMs / 1000} s`,
    isWithin: worst <= budgetMs,
  }
}

/** A corrected sentence of a treatment. */
async function publishing(admin: Editor, reviewer: Editor): Promise<readonly number[]> {
  const { id } = await admin.find('treatments', 'heat')
  const delays: number[] = []
  for (let run = 1; run <= runs; run += 1) {
    const summary = `A warm wrap, pad, bottle or bath on the sore place. Correction ${run} of the bench.`
    await admin.saveDraft('treatments', id, { summary })
    await reviewer.signOff('treatments', id)
    const publish = () => admin.publish('treatments', id)
    const isVisible = async () => (await read('/treatments/heat')).text.includes(summary)
    delays.push(await delayOf(publish, isVisible))
  }
  return delays
}

/** An article, put back after each time. */
async function unpublishing(admin: Editor, reviewer: Editor): Promise<readonly number[]> {
  const path = '/articles/posture-myths'
  const { id } = await admin.find('articles', 'posture-myths')
  const answers = (status: number) => async () => (await read(path)).status === status
  const delays: number[] = []
  for (let run = 1; run <= runs; run += 1) {
    await untilTrue(answers(200))
    delays.push(await delayOf(() => admin.unpublish('articles', id), answers(410)))
    const summary = `What is known about posture and back pain, put back ${run} times by the bench.`
    await admin.saveDraft('articles', id, { summary })
    await reviewer.signOff('articles', id)
    await admin.publish('articles', id)
  }
  return delays
}

/** One contraindication in other words: two sealed releases take turns. */
async function releasing(admin: Editor, reviewer: Editor): Promise<readonly number[]> {
  const reason = 'Not while you take a blood thinner, in the words of the bench.'
  const before = await admin.liveRelease()
  const after = await sealRelease(admin, reviewer, reason)
  const answers = await completeAnswers({
    age: 34,
    'body-site': ['shoulder'],
    duration: 'd2-6',
    medicines: ['warfarin'],
  })
  const saysNew = async () => (await adviceAgainst('deep-massage', answers)).includes(reason)
  const saysOld = async () => !(await saysNew())
  if (!(await saysOld())) throw new Error('The advice has the new words before their release.')
  const delays: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const isForward = run % 2 === 0
    const makeLive = () => admin.step(isForward ? after : before, 'make-live')
    delays.push(await delayOf(makeLive, isForward ? saysNew : saysOld))
  }
  return delays
}

async function sealRelease(admin: Editor, reviewer: Editor, reason: string): Promise<string> {
  const treatment = await admin.find('treatments', 'deep-massage')
  const rows = z.array(z.looseObject({ when: z.unknown() })).parse(treatment['contraindications'])
  const contraindications = rows.map((one) =>
    JSON.stringify(one.when).includes('anticoagulant') ? { ...one, reason } : one,
  )
  await admin.saveDraft('treatments', treatment.id, { contraindications })
  await reviewer.signOff('treatments', treatment.id)
  await admin.publish('treatments', treatment.id)
  const release = await admin.createCandidate('One contraindication in other words, by the bench.')
  await admin.step(release, 'check')
  await reviewer.step(release, 'sign-off')
  await admin.step(release, 'seal')
  return release
}
