/** Takes out what Next added for its scripts and what only they would read, and leaves every other byte as it is. */
export function stripScripts(html: string, placeholder: string): string {
  const mark = ` nonce="${placeholder}"`
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
      script.slice(0, script.indexOf('>')).includes(mark) ? '' : script,
    )
    .replace(/<link\b[^>]*>/g, (link) => (isForScripts(link) ? '' : link))
    .replace(reactMarkers, '')
    .replaceAll(mark, '')
}

/** Between two texts, and around what may be replaced later. */
const reactMarkers = /<!--(?: |\/?[$&])-->/g

/** A preload of a chunk or of styles (those of the page are linked as well), or an order to wait until the scripts' shell is there. */
const isForScripts = (link: string): boolean =>
  /\brel="(?:modulepreload|expect)"/.test(link) ||
  (/\brel="preload"/.test(link) && /\bas="(?:script|style)"/.test(link))

/** With `strict-dynamic` a script of ours must bear the nonce as well. */
export const lendNonce = (html: string, nonce: string): string =>
  html.replace(/<script\b(?![^>]*\bnonce=)(?=[^>]*\bsrc="\/(?!\/))/g, `<script nonce="${nonce}"`)
