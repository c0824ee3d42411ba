import type { Thing, WithContext } from 'schema-dts'

/** What a page says of itself to machines. Browsers never run a script of this type, so the policy lets it stand. */
export const JsonLd = ({ thing }: { readonly thing: WithContext<Thing> }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJson(thing) }} />
)

/** No text can end the element. */
const toJson = (thing: object): string => JSON.stringify(thing).replaceAll('<', '\\u003c')
