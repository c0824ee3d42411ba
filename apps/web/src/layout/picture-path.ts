/** Where the picture of a page stands, for those who pass the page on. */
export const picturePath = (path: string): string => `/og${path === '/' ? '/start' : path}.png`

/** Address of the page that a picture is of; null where it is none. */
export const pathOfPicture = (picture: string): string | null => {
  const [, path] = /^\/og(\/.+)\.png$/.exec(picture) ?? []
  return path === undefined ? null : path === '/start' ? '/' : path
}

/** In pixels, as networks want it. */
export const pictureSize = { width: 1200, height: 630 } as const
