/** A card of CDS Hooks 2.0, as far as advice needs it. https://cds-hooks.hl7.org/2.0/#card-attributes */
export type Card = {
  /** Fewer than 140 characters. */
  readonly summary: string
  /** GitHub Flavored Markdown. */
  readonly detail?: string
  readonly indicator: Indicator
  readonly source: Source
  readonly suggestions?: readonly Suggestion[]
  /** Required with suggestions. `any`: none, one or several may be chosen. */
  readonly selectionBehavior?: 'any'
  readonly links?: readonly Link[]
}

/** How urgent a card is, least urgent first: `info`, `warning`, `critical`. */
export type Indicator = 'info' | 'warning' | 'critical'

/** Where the content of a card comes from. */
export type Source = {
  readonly label: string
  /** Absolute. */
  readonly url?: string | undefined
  /** Absolute, of a square PNG. */
  readonly icon?: string | undefined
}

/** Something to consider. No action is attached: the engine writes into no record. */
export type Suggestion = { readonly label: string }

/** A source to read. */
export type Link = { readonly label: string; readonly url: string; readonly type: 'absolute' }

/** What a CDS service answers. */
export type CardResponse = { readonly cards: readonly Card[] }
