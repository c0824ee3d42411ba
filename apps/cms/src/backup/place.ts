import type { Standing } from './take-database'

/** A database, or a folder of pictures, that a backup is put into: first beside it, then in its place. */
export type Place = {
  /** True if nothing would be lost. */
  readonly isEmpty: () => Promise<boolean>
  /** Fills a new one beside the present one. */
  readonly fill: (from: string) => Promise<void>
  /** Puts the new one in the place of the present one. Answers where the old one is kept; null if there was none. */
  readonly swap: () => Promise<string | null>
  /** Takes the swap back. */
  readonly undo: () => Promise<void>
  /** Removes the new one, if it was not swapped in. */
  readonly discard: () => Promise<void>
}

export type DatabasePlace = Place & {
  /** What the new one holds, before the swap and after it. */
  readonly look: () => Promise<Standing>
  /** Lets the CMS number its next manifest anew: sites refuse one with an older number than they have seen. */
  readonly forgetSequence: () => Promise<void>
}

export const forgetSequence = "DELETE FROM payload_kv WHERE key = 'manifest-sequence'"
