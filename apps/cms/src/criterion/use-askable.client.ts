'use client' // One request for all conditions of a page.

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askableSchema, type Askable } from './askable'

let asked: Promise<Askable | null> | undefined

/** What a condition may ask about; null while it is not known. */
export function useAskable(): Askable | null {
  const { config } = useConfig()
  const [askable, setAskable] = useState<Askable | null>(null)
  useEffect(() => {
    asked ??= fetchAskable(`${config.routes.api}/releases/askable`)
    void asked.then(setAskable)
  }, [config.routes.api])
  return askable
}

async function fetchAskable(address: string): Promise<Askable | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    return askableSchema.parse(await response.json())
  } catch {
    asked = undefined
    return null
  }
}
