type Option<Value extends string> = { readonly value: Value; readonly label: string }

/** Choices of a field: the values of the schema, in words. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Partial<Readonly<Record<Value, string>>> = {},
): Option<Value>[] => values.map((value) => ({ value, label: labels[value] ?? inWords(value) }))

/** "very-low" → "Very low" */
const inWords = (value: string): string => {
  const words = value.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
