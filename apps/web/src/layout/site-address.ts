import { env } from '../env'

/** The whole address of a page of ours, as others see it. */
export const siteAddress = (path: string): string => new URL(path, env.WEB_URL).href
