/** The only clock of the site: the ISO date on which a page is made. */
export const today = (): string => new Date().toISOString().slice(0, 10)
