/** Names each row of a list by one of its fields. */
export const rowLabel = (noun: string, ...from: string[]) => ({
  RowLabel: { path: '/publishing/RowLabel.client#RowLabel', clientProps: { from, noun } },
})
