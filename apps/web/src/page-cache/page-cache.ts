/** Something that takes up memory. */
type Weighed = { readonly bytes: number }

type PageCacheOptions = {
  /** What is kept never takes up more than this. */
  readonly maxBytes: number
}

/** Pages of one version of the content, the least recently used thrown out first. */
export type PageCache<Page extends Weighed> = {
  /** The kept page, or the one that `make` makes; asked twice at the same time, it is made once. */
  readonly find: (version: string, key: string, make: () => Promise<Page>) => Promise<Page>
  readonly bytes: () => number
}

export function createPageCache<Page extends Weighed>({
  maxBytes,
}: PageCacheOptions): PageCache<Page> {
  let current = ''
  let bytes = 0
  const pages = new Map<string, Page>()
  const flights = new Map<string, Promise<Page>>()

  function turnTo(version: string): void {
    if (version === current) return
    current = version
    bytes = 0
    pages.clear()
    flights.clear()
  }

  function keep(version: string, key: string, page: Page): void {
    if (version !== current || page.bytes > maxBytes) return
    pages.set(key, page)
    bytes += page.bytes
    for (const [oldest, { bytes: freed }] of pages) {
      if (bytes <= maxBytes) return
      pages.delete(oldest)
      bytes -= freed
    }
  }

  function take(key: string): Page | undefined {
    const page = pages.get(key)
    if (page === undefined) return undefined
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  async function fly(version: string, key: string, make: () => Promise<Page>): Promise<Page> {
    const flight = make()
    flights.set(key, flight)
    try {
      const page = await flight
      keep(version, key, page)
      return page
    } finally {
      if (flights.get(key) === flight) flights.delete(key)
    }
  }

  return {
    bytes: () => bytes,
    find: async (version, key, make) => {
      turnTo(version)
      return take(key) ?? flights.get(key) ?? fly(version, key, make)
    },
  }
}
