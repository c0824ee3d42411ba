import { soundIds } from './saved-plan'

export const planPath = '/my-plan'

/** An address that carries exercises and nothing else, behind the "#": browsers send that to no server. */
export const planLink = (exercises: readonly string[]): string =>
  `${planPath}#exercises=${soundIds(exercises).join(',')}`

/** The exercises that such an address carries; empty for any other. */
export const readPlanLink = (fragment: string): readonly string[] =>
  fragment.startsWith('#exercises=')
    ? soundIds(fragment.slice('#exercises='.length).split(/,|%2C/i))
    : []
