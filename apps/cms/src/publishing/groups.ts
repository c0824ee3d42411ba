/** Where the collections whose documents reach readers by release stand in the menu. */
export const factsGroup = 'Facts: go live with the next release'
