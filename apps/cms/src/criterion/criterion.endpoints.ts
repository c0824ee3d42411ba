import { criterionSchema, questionScreens, scores, type Question } from '@unknot/content-schema'
import type { BasePayload, Endpoint } from 'payload'
import { z } from 'zod'
import { isEditor } from '../editors/roles'
import { published } from '../publishing/published'
import { readJson } from '../publishing/read-json'
import { toQuestion } from '../questions/questions.published'
import { publishedVignettes } from '../releases/published-knowledge'
import { toAskable, type Askable } from './askable'
import { findMatches } from './find-matches'

const mostBytes = 64 * 1024
const bodySchema = z.object({ criterion: criterionSchema })

/** GET /api/releases/askable: what a condition may ask about. */
const askable: Endpoint = {
  method: 'get',
  path: '/askable',
  handler: async ({ user, payload }) => {
    if (!isEditor(user)) return refuse(401, 'Sign in to see the questions.')
    const found: Askable = {
      questions: (await latestQuestions(payload)).map(toAskable),
      screens: questionScreens.map(({ id, title }) => ({ id, title })),
      scores: scores.map(({ id, label, items }) => ({
        id,
        label,
        most: items.reduce((sum, { points }) => sum + points, 0),
      })),
    }
    return Response.json(found)
  },
}

/** POST /api/releases/matching-cases with { criterion }: how many published patient cases meet it. */
const matchingCases: Endpoint = {
  method: 'post',
  path: '/matching-cases',
  handler: async (req) => {
    if (!isEditor(req.user)) return refuse(401, 'Sign in to try a condition.')
    const body = await readJson(req, mostBytes)
    const parsed = bodySchema.safeParse(body.outcome === 'ok' ? body.value : undefined)
    if (!parsed.success) return refuse(400, 'Send { "criterion": … } in the engine’s form.')
    const vignettes = await publishedVignettes(req.payload)
    if (vignettes.outcome === 'problem') {
      return Response.json({ problem: vignettes.problem.message })
    }
    const questions = await latestQuestions(req.payload)
    return Response.json(findMatches(parsed.data.criterion, questions, vignettes.value))
  },
}

export const criterionEndpoints: Endpoint[] = [askable, matchingCases]

/** Questions as they were written last; those that cannot be read yet are left out. */
async function latestQuestions(payload: BasePayload): Promise<readonly Question[]> {
  const { docs } = await payload.find({
    collection: 'questions',
    ...published(),
    where: {},
    draft: true,
  })
  return docs.flatMap((row) => {
    const read = toQuestion(row)
    return read.outcome === 'ok' ? [read.value] : []
  })
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
