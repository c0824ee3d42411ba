import { describe, expect, it } from 'vitest'
import { lendNonce, stripScripts } from './strip-scripts'

const strip = (html: string): string => stripScripts(html, 'PLACEHOLDER')

describe('stripScripts', () => {
  it.each([
    ['a chunk', '<script src="/_next/static/chunks/a.js" async="" nonce="PLACEHOLDER"></script>'],
    ['an inline script', '<script nonce="PLACEHOLDER">self.__next_f.push([1,"</p>"])</script>'],
    ['one that has attributes around', '<script id="_R_" nonce="PLACEHOLDER" defer>a<b</script>'],
    ['a preload', '<link rel="preload" as="script" nonce="PLACEHOLDER" href="/_next/a.js"/>'],
    ['a module preload', '<link rel="modulepreload" href="/_next/a.js"/>'],
    ['an order to wait', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['a marker of React', '<!-- -->'],
    ['the end of a boundary', '<!--/$-->'],
  ])('takes out %s', (_name, html) => {
    expect(strip(`<p>before</p>${html}<p>after</p>`)).toBe('<p>before</p><p>after</p>')
  })

  it.each([
    ['our script', '<script src="/unknot.js" type="module"></script>'],
    ['structured data', '<script type="application/ld+json">{"a":"PLACEHOLDER"}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>'],
    ['a font', '<link rel="preload" as="font" href="/_next/a.woff2" crossorigin=""/>'],
    ['the word in a text', '<p>nonce=PLACEHOLDER &lt;script&gt;</p>'],
    ['a comment of another kind', '<!-- kept -->'],
  ])('leaves %s', (_name, html) => {
    expect(strip(html)).toBe(html)
  })

  it('leaves a style sheet that bears the placeholder, without it', () => {
    expect(strip('<link rel="stylesheet" href="/a.css" nonce="PLACEHOLDER"/>')).toBe(
      '<link rel="stylesheet" href="/a.css"/>',
    )
  })
})

describe('lendNonce', () => {
  it('marks a script of ours, and leaves those that are marked and those from elsewhere', () => {
    const html =
      '<script src="/unknot.js" type="module"></script><script nonce="n" src="/a.js"></script>' +
      '<script src="//elsewhere.example/a.js"></script><script>inline</script>'

    expect(lendNonce(html, 'n')).toBe(html.replace('<script src="/u', '<script nonce="n" src="/u'))
  })
})
