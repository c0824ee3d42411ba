import type { Answer } from '@unknot/advice-engine'
import type { Vignette } from '@unknot/content-schema'

/** Kinds of readers that the vignettes must not forget, and how many of each there must be. */
export const vignetteKinds = [
  { name: 'ordinary knots and strains that stay self-care', least: 25, holds: isOrdinary },
  { name: 'pregnant', least: 3, holds: ({ answers }) => answers['pregnancy'] === 'yes' },
  { name: '80 years or older', least: 3, holds: ({ answers }) => isAtLeast(answers['age'], 80) },
  { name: 'several medicines', least: 3, holds: ({ answers }) => count(answers['medicines']) >= 3 },
  { name: 'half-answered', least: 3, holds: ({ others }) => others === 'nothing' },
  { name: 'contradictory', least: 3, holds: ({ id }) => id.startsWith('contradictory-') },
] as const satisfies readonly {
  readonly name: string
  readonly least: number
  readonly holds: (vignette: Vignette) => boolean
}[]

/** An everyday reader: no illness, no medicine, not pregnant; and the advice must be self-care. */
function isOrdinary({ id, answers, expect }: Vignette): boolean {
  const others = ['health-history', 'medicines', 'pregnancy'].filter((asked) => asked in answers)
  return id.startsWith('ordinary-') && expect.careLevel === 'self-care' && others.length === 0
}

const isAtLeast = (answer: Answer | undefined, least: number): boolean =>
  typeof answer === 'number' && answer >= least

const count = (answer: Answer | undefined): number => (Array.isArray(answer) ? answer.length : 0)
