import { createSuggest, type SentEntries, type Suggest } from './suggest'

/** Fetched with this module, at the first focus of a search box. */
export async function loadSuggest(): Promise<Suggest> {
  const response = await fetch('/search/entries.json')
  if (!response.ok) throw new Error(`Status ${response.status}.`)
  const sent: SentEntries = await response.json()
  return createSuggest(sent)
}
