import { ruleName } from './criteria.js'
import type { Asked, Peer } from './peer.js'

/**
 * The first reader about whom two engines do not name the same rules, in words; null where all agree. Engines that do not
 * say the same cannot be compared.
 */
export async function findDisagreement(
  asked: ReadonlyMap<Peer, readonly Asked[]>,
): Promise<string | null> {
  const [first, ...others] = await Promise.all(
    [...asked].map(async ([{ name }, readers]) => ({ name, said: await rulesPerReader(readers) })),
  )
  if (first === undefined || first.said.length < 100) return 'There are fewer than 100 readers.'
  for (const { name, said } of others) {
    const reader = first.said.findIndex((rules, place) => rules !== said[place])
    if (reader < 0) continue
    return `${first.name} and ${name} disagree about reader ${reader}:\n${first.said[reader]}\n${said[reader]}`
  }
  return null
}

async function rulesPerReader(readers: readonly Asked[]): Promise<readonly string[]> {
  const said: string[] = []
  for (const { names } of readers) {
    const rules = (await names()).filter((name) => name.startsWith(ruleName('')))
    said.push(rules.toSorted().join())
  }
  return said
}
