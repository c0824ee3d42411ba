import type { Answers } from '@unknot/advice-engine'
import type { Facts } from './readers.js'

/** A reader's answers, as we take them and as others do. */
export type Reader = { readonly answers: Answers; readonly facts: Facts }

/** What is asked of an engine about one reader, with everything laid ready that is not to be timed. */
export type Asked = {
  /** This is timed. */
  readonly once: () => unknown
  /** Names of the criteria that are met, to compare with what others say. */
  readonly names: () => readonly string[] | Promise<readonly string[]>
}

/** An engine that was made from a knowledge base. */
export type Peer = {
  readonly name: string
  /** What it gives for the time. */
  readonly gives: string
  readonly ready: (reader: Reader) => Asked
}

/** A peer that gives the names straight away. */
export function matcher(
  name: string,
  gives: string,
  ready: (reader: Reader) => Asked['names'],
): Peer {
  return {
    name,
    gives,
    ready: (reader) => {
      const names = ready(reader)
      return { once: names, names }
    },
  }
}
