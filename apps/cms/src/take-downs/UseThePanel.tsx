/** Instead of Payload's button: a page is taken down in the panel beside it, with a reason for readers. */
export const UseThePanel = () => null
