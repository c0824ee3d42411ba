import { z } from 'zod'

/** Address of a page of ours, without the host, such as "/treatments/heat". */
export const pathSchema = z
  .string()
  .startsWith('/', 'Begin the address with "/", such as "/treatments/heat".')
