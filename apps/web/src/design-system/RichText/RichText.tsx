import type { Block, Section } from '@unknot/content-schema'
import { CareCard } from '../CareCard/CareCard'
import { Inlines, type AddressOf } from './Inlines'
import { placeOf, type Notes } from './notes'
import styles from './RichText.module.css'

type Props = {
  readonly sections: readonly Section[]
  readonly notes: Notes
  readonly addressOf: AddressOf
}

/** The sections of a page, each under its heading. */
export function RichText({ sections, notes, addressOf }: Props) {
  return sections.map((section) => (
    <section key={section.id} aria-labelledby={section.id} className={styles.section}>
      <h2 id={section.id}>{section.heading}</h2>
      {section.blocks.map((block, index) => (
        <BlockOf
          key={index}
          block={block}
          place={(item) => placeOf(section.id, index, item)}
          notes={notes}
          addressOf={addressOf}
        />
      ))}
    </section>
  ))
}

type BlockProps = Omit<Props, 'sections'> & {
  readonly block: Block
  readonly place: (item: number) => string
}

function BlockOf({ block, place, notes, addressOf }: BlockProps) {
  const text = (content: Extract<Block, { kind: 'paragraph' }>['content'], item = 0) => (
    <Inlines content={content} from={place(item)} notes={notes} addressOf={addressOf} />
  )
  const items =
    'items' in block && block.items.map((item, index) => <li key={index}>{text(item, index)}</li>)
  switch (block.kind) {
    case 'paragraph':
      return <p>{text(block.content)}</p>
    case 'quote':
      return (
        <blockquote>
          <p>{text(block.content)}</p>
        </blockquote>
      )
    case 'list':
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
    case 'care-card':
      return (
        <CareCard careLevel={block.careLevel} headingLevel={3}>
          <ul>{items}</ul>
        </CareCard>
      )
  }
}
