import { z } from 'zod'

const secret = (what: string) =>
  z
    .string(`It is not set. ${what}`)
    .min(32, `It is too short: 32 random characters are the least. ${what}`)

const address = z.url({
  protocol: /^https?$/,
  error: 'It is no web address. Write it whole, such as http://localhost:3001.',
})

/** A CMS that runs is configured by these; `.env.example` explains each. */
const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PAYLOAD_SECRET: secret('It signs the sessions of editors.'),
  DATABASE_URL: z
    .string('It is not set. Write file: and a path for SQLite, or postgres://… for PostgreSQL.')
    .regex(
      /^(file:|postgres(ql)?:\/\/)./,
      'It names no database. It starts with file: for SQLite, or with postgres:// for PostgreSQL.',
    ),
  CMS_URL: address.default('http://localhost:3001'),
  WEB_URL: address.default('http://localhost:3000'),
  /** The site shows it when it hands on what readers write, and signs previews with it. */
  SITE_SECRET: secret('The site and the CMS share it.'),
  MEDIA_DIR: z.string().default('./var/media'),
  RELEASE_PRIVATE_KEY: secret('It seals releases: the private half of an Ed25519 pair, in base64.'),
  RELEASE_PUBLIC_KEY: secret('It opens sealed releases: the public half of the pair, in base64.'),
})
export type Env = z.infer<typeof envSchema>

/** Building needs a valid configuration, but no secret and no database of any machine. */
const whileBuilding = {
  PAYLOAD_SECRET: 'no secret is known while the CMS is being built',
  DATABASE_URL: 'file:./there-is-no-database-while-building.db',
  SITE_SECRET: 'no secret is shared with a site while the CMS is being built',
  RELEASE_PRIVATE_KEY: 'no key is known while the CMS is being built',
  RELEASE_PUBLIC_KEY: 'no key is known while the CMS is being built',
}

type Variables = Readonly<Record<string, string | undefined>>

/** Throws `EnvironmentError` with a line for each variable that is not right. */
export function parseEnv(variables: Variables, isBuilding: boolean): Env {
  // A line of .env without a value counts as left out.
  const given = Object.entries(variables).filter(([, value]) => value !== '')
  const parsed = envSchema.safeParse({
    ...(isBuilding && whileBuilding),
    ...Object.fromEntries(given),
  })
  if (parsed.success) return parsed.data
  throw new EnvironmentError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  )
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  readonly code = 'environment/not-right'

  constructor(problems: readonly string[]) {
    super(
      `The CMS cannot start. Set these in .env or in the environment; .env.example explains each, and ` +
        `"npm start" writes a .env with fresh secrets where there is none.\n${problems.join('\n')}`,
    )
  }
}
