/** An expected outcome as a value: what was asked for, or what stood in the way. */
export type Result<Value, Problem> =
  | { readonly outcome: 'ok'; readonly value: Value }
  | { readonly outcome: 'problem'; readonly problem: Problem }
