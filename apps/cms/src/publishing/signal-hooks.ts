import type { CollectionConfig } from 'payload'
import { signalChange } from './change-signal'

/** Facts reach readers by release, so a change of theirs changes no page; whoever waits looks again all the same. */
export const signalHooks = {
  afterChange: [() => signalChange()],
  afterDelete: [() => signalChange()],
} satisfies CollectionConfig['hooks']
