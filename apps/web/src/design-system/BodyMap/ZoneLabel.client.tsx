'use client' // A label would scroll to its checkbox, away from the picture; without script it does, and works all the same.

import type { MouseEvent } from 'react'

type Props = { readonly box: string; readonly className: string | undefined }

/** A part of the picture, as one more label of a checkbox. It has no words, so that it adds none to the name. */
export function ZoneLabel({ box, className }: Props) {
  return <label className={className} htmlFor={box} onClick={tickWithoutFocus} />
}

function tickWithoutFocus(event: MouseEvent<HTMLLabelElement>): void {
  event.preventDefault()
  event.currentTarget.control?.click()
}
