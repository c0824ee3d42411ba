import localFont from 'next/font/local'

/** Text and controls. Drawn for low vision: I, l and 1 differ, and so do 0 and O. Fetched ahead. */
const text = localFont({
  src: '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '200 800',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Arial',
})

/** Headings and figure numbers. */
const heading = localFont({
  src: '../../../../node_modules/@fontsource-variable/besley/files/besley-latin-wght-normal.woff2',
  variable: '--font-heading',
  weight: '400 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

/** Class names that bring both faces, for `<html>`. */
export const fontFaces = `${text.variable} ${heading.variable}`
