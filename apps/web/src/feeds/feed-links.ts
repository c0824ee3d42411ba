import { feedFormats } from './sections'

/** Addresses of the feeds of a part of the library by media type, for its head. */
export const feedLinks = (path: string): Record<string, string> =>
  Object.fromEntries(feedFormats.map(({ file, type }) => [type, `${path}/${file}`]))
