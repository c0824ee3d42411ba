'use client' // Writes into the field that it stands below.

import { Button, useField } from '@payloadcms/ui'
import { replyTemplates } from './reply-templates'

/** One click writes an answer that is needed often; it can be changed before it is saved. */
export function ReplyTemplates() {
  const { setValue } = useField<string>({ path: 'reply' })
  return (
    <div role="group" aria-label="Write an answer that is needed often">
      {replyTemplates.map(({ name, text }) => (
        <Button
          key={name}
          type="button"
          size="small"
          buttonStyle="pill"
          onClick={() => setValue(text)}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
