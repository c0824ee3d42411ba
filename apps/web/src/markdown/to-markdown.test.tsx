import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { richTextExamples } from '../design-system/RichText/RichText.examples'
import { toMarkdown } from './to-markdown'

const markdown = (main: string): string =>
  toMarkdown(`<body><main>${main}</main></body>`, '/articles/example').split('\n\n---')[0] ?? ''

describe('toMarkdown', () => {
  it('writes every kind of block and of inline, with citations as notes', () => {
    const html = renderToStaticMarkup(richTextExamples['every kind of block'])

    expect(markdown(html)).toMatchInlineSnapshot(`
      "## First

      One.[^1][^2] Two.[^1]

      1. A step.[^2]
      2. ***Strong***

      > A quotation.

      ## Second

      [a page](http://localhost:3000/treatments/shown)no page[elsewhere](https://example.org/)

      - An item.

      ### Urgent advice: Get help today

      - A sign."
    `)
  })

  it.each([
    [
      'a note of the page',
      '<ol><li id="note-2">NICE. <a href="/references/r01">Low back</a> <a href="#cite-2-1">a</a></li></ol>',
      '[^2]: NICE. [Low back](http://localhost:3000/references/r01)',
    ],
    ['facts', '<dl><div><dt>Hold</dt><dd>20 <b>s</b></dd></div></dl>', '**Hold**\n\n20 **s**'],
    [
      'a table',
      '<table><caption>Much</caption><tr><th scope="row">Hold</th><td>a|b</td></tr></table>',
      '**Much**\n\n|  |  |\n| --- | --- |\n| Hold | a\\|b |',
    ],
    [
      'what only some hear',
      '<h3><span class="visually-hidden">Urgent:</span> Get help</h3>',
      '### Urgent: Get help',
    ],
    [
      'signs that would mean something',
      '<p>1. *Not* a [list] &lt;b&gt; &amp; more</p>',
      '1\\. \\*Not\\* a \\[list\\] \\<b> & more',
    ],
    ['a list in a list', '<ul><li>One<ol><li>Two</li></ol></li></ul>', '- One\n\n  1. Two'],
    [
      'neither drawings nor data',
      '<p>Words<svg><text>no</text></svg></p><script type="x">{"a":"<b>"}</script>',
      'Words',
    ],
  ])('writes %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected)
  })

  it('ends with what the site is for, where the page stands, and the licence', () => {
    expect(toMarkdown('<main><p>Words.</p></main>', '/articles/example')).toMatch(
      /not a diagnosis[^]*From http:\/\/localhost:3000\/articles\/example, under \[CC BY 4\.0\]/,
    )
  })
})
