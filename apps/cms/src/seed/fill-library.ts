import { getPayload } from 'payload'
import { cmsOn } from '../payload.config'
import { releaseKeys } from '../releases/release-keys'
import { makeFirstLogins, type Login } from './first-logins'
import { seed } from './seed'

type Options = {
  readonly url: string
  readonly hasRelease: boolean
  readonly say: (line: string) => void
}

/** Seeds a library that has no release yet, and gives the logins that were made. */
export async function fillLibrary({ url, hasRelease, say }: Options): Promise<readonly Login[]> {
  const config = Object.assign(await cmsOn(url), { logger: { options: { level: 'error' } } })
  const payload = await getPayload({ config, disableOnInit: true })
  if (!hasRelease) await seed({ payload, keys: releaseKeys(), say })
  return makeFirstLogins(payload)
}
