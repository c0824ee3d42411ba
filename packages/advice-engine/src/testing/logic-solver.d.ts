/** What the tests use of the package, which has no types of its own. */
declare module 'logic-solver' {
  /** A formula; a string is a variable. */
  type Operand = string | object
  type Solution = {
    readonly ignoreUnknownVariables: () => void
    readonly evaluate: (operand: Operand) => boolean
  }
  type Solver = {
    readonly require: (operand: Operand) => void
    readonly solveAssuming: (operand: Operand) => Solution | null
  }
  const Logic: {
    readonly Solver: new () => Solver
    readonly TRUE: string
    readonly and: (operands: readonly Operand[]) => Operand
    readonly or: (operands: readonly Operand[]) => Operand
    readonly not: (operand: Operand) => Operand
    readonly implies: (one: Operand, other: Operand) => Operand
    readonly exactlyOne: (operands: readonly Operand[]) => Operand
    readonly sum: (operands: readonly Operand[]) => object
    readonly constantBits: (wholeNumber: number) => object
    readonly greaterThanOrEqual: (one: object, other: object) => Operand
  }
  export type { Operand, Solver }
  export default Logic
}
