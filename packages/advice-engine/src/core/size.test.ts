import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** The budget of design.md §8 is 6,000; docs/adr says what the rest is for. It may fall, and never grow unseen. */
const mostBytes = 8_200

describe('the core', () => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    metafile: true,
  })
  const [bundle] = outputFiles

  it(`is at most ${mostBytes} bytes, minified and compressed`, () => {
    expect(gzipSync(bundle?.contents ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(mostBytes)
    expect(bundle?.contents.byteLength).toBeGreaterThan(10_000)
  })

  it('holds nothing that validates, compiles a knowledge base or tries pairs', () => {
    const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? path : [],
      ),
    )
    const strangers =
      /check-|validate|shape|terms|literals|term-index|compile-knowledge-base|pairs|lab\//
    expect(parts.length).toBeGreaterThan(10)
    expect(parts.filter((path) => strangers.test(path))).toEqual([])
  })
})
