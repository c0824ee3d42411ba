import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server, and in the first rendering of the browser, which has to be the same. */
export const useIsScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
