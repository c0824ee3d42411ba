import { z } from 'zod'

/** A running site is configured by these; the names are explained in `.env.example`. */
const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  CMS_URL: z.url().default('http://localhost:3001'),
  WEB_URL: z.url().default('http://localhost:3000'),
  RELEASE_PUBLIC_KEY: z.string().default(''),
  /** Shared with the CMS; without it readers can write nothing. */
  SITE_SECRET: z.string().default(''),
  CONTENT_STORE_DIR: z.string().min(1).default('./var/web-store'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** How much HTML the page cache may hold, in MiB. */
  PAGE_CACHE_MIB: z.coerce.number().min(1).default(64),
})

/** The only reader of `process.env`. */
export const env = parseEnv()

function parseEnv(): z.infer<typeof envSchema> {
  // A line of .env without a value counts as left out.
  const given = Object.entries(process.env).filter(([, value]) => value !== '')
  const parsed = envSchema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  throw new Error(`The environment of the site is not right.\n${z.prettifyError(parsed.error)}`)
}
