/** Something to tick. */
export type Choice = { readonly id: string; readonly label: string }

/** Id of the checkbox of a choice on a map. */
export const choiceId = (map: string, choice: string): string => `${map}-tick-${choice}`
