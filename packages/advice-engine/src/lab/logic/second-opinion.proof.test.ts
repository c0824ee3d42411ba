import { readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import Logic, { type Operand } from 'logic-solver'
import { describe, expect, it } from 'vitest'
import { compileKnowledgeBase } from '../../compile/compile-knowledge-base.js'
import type { KnowledgeBase } from '../../knowledge-base.js'
import { isSealedRelease } from '../../snapshot/is-sealed-release.js'
import { backPain } from '../../testing/back-pain.js'
import { crossChecked, nameOf, secondOpinion } from '../../testing/second-opinion.js'
import { smallKnowledgeBase } from '../../testing/small-knowledge-bases.js'
import { modelOf } from '../readers/model.js'
import { properties } from '../verify/verify.js'
import type { Formula } from './formula.js'
import { createTheory, type Theory } from './theory.js'

type Tree =
  | { readonly kind: 'variable'; readonly place: number }
  | { readonly kind: 'not'; readonly of: readonly [Tree] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Tree[] }

const variableCount = 7

const trees = fc.letrec<{ tree: Tree }>((tie) => {
  const several = fc.array(tie('tree'), { minLength: 1, maxLength: 4 })
  return {
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.nat(variableCount - 1).map((place): Tree => ({ kind: 'variable', place })),
      tie('tree').map((one): Tree => ({ kind: 'not', of: [one] })),
      several.map((of): Tree => ({ kind: 'and', of })),
      several.map((of): Tree => ({ kind: 'or', of })),
      fc
        .tuple(several, fc.nat())
        .map(([of, any]): Tree => ({ kind: 'at-least', count: 1 + (any % of.length), of })),
    ),
  }
}).tree

function ourFormula(tree: Tree, theory: Theory, variables: readonly Formula[]): Formula {
  if (tree.kind === 'variable') return variables[tree.place] ?? expect.fail()
  const of = tree.of.map((one) => ourFormula(one, theory, variables))
  if (tree.kind === 'not') return -(of[0] ?? expect.fail())
  if (tree.kind === 'at-least') return theory.atLeast(tree.count, of)
  return tree.kind === 'and' ? theory.and(of) : theory.or(of)
}

/** By the words of the other solver alone; it counts with adders. */
function theirFormula(tree: Tree, variables: readonly Formula[]): Operand {
  if (tree.kind === 'variable') return nameOf(variables[tree.place] ?? expect.fail())
  const of = tree.of.map((one) => theirFormula(one, variables))
  if (tree.kind === 'not') return Logic.not(of[0] ?? expect.fail())
  if (tree.kind === 'at-least') {
    return Logic.greaterThanOrEqual(Logic.sum(of), Logic.constantBits(tree.count))
  }
  return tree.kind === 'and' ? Logic.and(of) : Logic.or(of)
}

/** Puts the searches for every property to both solvers; the number of searches. */
function crossCheck(knowledgeBase: KnowledgeBase, oneIn = 1): number {
  const differ = (what: string) => expect.fail(what)
  const compiled = compileKnowledgeBase(knowledgeBase, null)
  const { model, searches } = crossChecked(modelOf(compiled, 100_000), { oneIn, differ })
  for (const { check } of properties) check(model, { mostScreens: 14 })
  return searches()
}

describe('our solver and logic-solver', { timeout: 60_000 }, () => {
  it('agree on random formulas, search after search', () => {
    let impossible = 0
    fc.assert(
      fc.property(fc.array(trees, { minLength: 1, maxLength: 4 }), (all) => {
        const theory = createTheory(100_000)
        const variables = Array.from({ length: variableCount }, () => theory.variable())
        const wanted: Formula[] = []
        const theirs = new Logic.Solver()
        for (const tree of all) {
          wanted.push(ourFormula(tree, theory, variables))
          theirs.require(theirFormula(tree, variables))
          const found = theory.find(wanted)
          const isPossible = theirs.solveAssuming(Logic.TRUE) !== null
          expect(found.outcome).toBe(isPossible ? 'found' : 'impossible')
          if (found.outcome !== 'found') {
            impossible += 1
            return
          }
          const said = variables.map((one) =>
            found.isTrue(one) ? nameOf(one) : Logic.not(nameOf(one)),
          )
          expect(theirs.solveAssuming(Logic.and(said))).not.toBeNull()
        }
      }),
      { numRuns: 60 },
    )
    expect(impossible).toBeGreaterThan(3)
  })

  it('agree on every property of random knowledge bases', () => {
    fc.assert(
      fc.property(smallKnowledgeBase(), (kb) => {
        expect(crossCheck(kb)).toBeGreaterThan(10)
      }),
      { numRuns: 10 },
    )
    expect(crossCheck(backPain)).toBeGreaterThan(50)
  })

  it('agree on every property of release 1, at one search in forty', async () => {
    const text = await readFile(
      new URL('../../../../../content/release/release-1.json', import.meta.url),
      'utf8',
    )
    const release: unknown = JSON.parse(text)
    if (!isSealedRelease(release)) return expect.fail()
    expect(crossCheck(release.knowledgeBase, 40)).toBeGreaterThan(1000)
  })

  it('would be told apart by a solver that forgets a clause', () => {
    const theory = createTheory(100)
    const [one, other] = [theory.variable(), theory.variable()]
    const neither = secondOpinion(theory, [Logic.not(nameOf(one)), Logic.not(nameOf(other))])
    const wanted = [theory.or([one, other])]
    expect(theory.find(wanted).outcome).toBe('found')
    expect(neither.find(wanted)).toBeNull()
    expect(neither.accepts(wanted, [one], () => true)).toBe(false)
  })
})
