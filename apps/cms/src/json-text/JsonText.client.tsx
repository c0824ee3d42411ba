'use client' // A field of a form, which is judged while it is being written.

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId } from 'react'
import { JsonArea } from './JsonArea.client'
import styles from './JsonText.module.css'

/** Instead of Payload's own JSON field, whose editor is loaded from another host: no page of the admin may need one. */
export const JsonText: JSONFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const id = useId()
  return (
    <div className={`field-type ${styles.field} ${showError ? 'error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        label={field.label ?? field.name}
        required={field.required ?? false}
      />
      <JsonArea
        id={id}
        value={value}
        onChange={setValue}
        isReadOnly={readOnly === true || disabled}
        problem={showError ? errorMessage : undefined}
      />
      <FieldError path={path} showError={false} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
