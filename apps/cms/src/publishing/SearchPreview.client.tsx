'use client' // Follows what is typed into the fields around it.

import { useFormFields } from '@payloadcms/ui'
import styles from './SearchPreview.module.css'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A result of a search engine as it will look: cut where they cut. */
export function SearchPreview() {
  const words = useFormFields(([fields]) => ({
    title:
      textOf(fields['seo.title']?.value) ||
      textOf(fields['title']?.value) ||
      textOf(fields['name']?.value) ||
      textOf(fields['term']?.value),
    description: textOf(fields['seo.description']?.value) || textOf(fields['summary']?.value),
    slug: textOf(fields['slug']?.value),
  }))
  return (
    <figure className={styles.preview}>
      <figcaption>As a result of a search</figcaption>
      <p className={styles.address}>… › {words.slug || 'address-of-the-page'}</p>
      <p className={styles.title}>{cut(`${words.title || 'No title yet'} · Unknot`, 60)}</p>
      <p>{cut(words.description || 'No description yet.', 156)}</p>
    </figure>
  )
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
