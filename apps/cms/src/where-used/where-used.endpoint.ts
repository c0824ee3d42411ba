import type { Endpoint } from 'payload'
import { isEditor } from '../editors/roles'
import { findUses } from './find-uses'

/** GET /api/<collection>/:id/where-used */
export const whereUsedEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/where-used',
  handler: async (req) => {
    if (!isEditor(req.user)) {
      const errors = [
        { code: 'where-used/signed-out', message: 'Sign in to see where it is used.' },
      ]
      return Response.json({ errors }, { status: 401 })
    }
    const id = String(req.routeParams?.['id'])
    const uses = /^[0-9a-f-]{36}$/i.test(id) ? await findUses(req.payload, id) : []
    return Response.json({ uses })
  },
}
