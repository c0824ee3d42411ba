import type { Endpoint } from 'payload'

/** Doors of Payload that stay shut here: they come first, so that Payload's own are never reached. */
const closed = (path: string, code: string, message: string): Endpoint => ({
  method: 'post',
  path,
  handler: () => Response.json({ errors: [{ code, message }] }, { status: 403 }),
})

export const closedDoors: Endpoint[] = [
  closed(
    '/first-register',
    'editor/no-registration',
    'Nobody registers here. The first logins are made by "npm start"; an admin adds more under People.',
  ),
  closed(
    '/forgot-password',
    'editor/no-reset-by-mail',
    'The CMS sends no mail. Ask an admin to set a new password for you, under People.',
  ),
  closed(
    '/reset-password',
    'editor/no-reset-by-mail',
    'Passwords are not reset by link. Ask an admin to set a new one for you, under People.',
  ),
]
