import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../index.js'
import { compiledOf } from '../../compile/compiled-of.js'
import { everyReader } from '../../testing/every-reader.js'
import { smallKnowledgeBase } from '../../testing/small-knowledge-bases.js'
import { advisedBy } from './advised.js'
import { diff } from './index.js'

describe('diff', () => {
  it('agrees with a try of every reader of random knowledge bases', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(smallKnowledgeBase(), smallKnowledgeBase(), fc.boolean(), (one, two, isClose) => {
        // Close ones differ in their rules only, so that some are equal.
        const rules = one.rules.map((own, place) => (place === 0 ? (two.rules[0] ?? own) : own))
        const other = isClose ? { ...one, rules } : { ...two, questions: one.questions }
        const report = diff(compile(one), compile(other), { sheets: 0 })
        const [before, after] = [compiledOf(compile(one)), compiledOf(compile(other))]
        const tried = new Set<string>()
        for (const answers of [...everyReader(one), ...everyReader(other)]) {
          const [was, is] = [advisedBy(before, answers), advisedBy(after, answers)]
          if (JSON.stringify(was) !== JSON.stringify(is)) tried.add(JSON.stringify(answers))
        }
        if (report.outcome === 'equal') expect([...tried]).toEqual([])
        for (const change of report.changes) {
          expect(change.before, JSON.stringify(change)).not.toEqual(change.after)
        }
        expect(tried.size > 0 ? report.outcome : 'equal').toBe(report.outcome)
      }),
      { numRuns: 4 },
    )
  })
})
