/** What waits for somebody. */
export function WhatNeedsDoing() {
  return null
}
