import type { EmailAdapter } from 'payload'

/** The CMS sends no mail: nothing in it waits for one, and whatever would send one says so. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Unknot',
  sendEmail: () => Promise.reject(new Error('The CMS sends no mail.')),
})
