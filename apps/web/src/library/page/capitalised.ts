/** "a ball, a wall" → "A ball, a wall" */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
