import { z } from 'zod'

/** A whole web address. Only http and https: any other scheme could run a script when it is followed. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Use a whole web address, such as https://www.nhs.uk/conditions/back-pain.',
})
