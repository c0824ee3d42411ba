/** A loosened knot: one line, in the colour of the text. */
export function Icon() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true">
      <path
        d="M2 16c6 0 6-10 11-10 3 0 4 2 4 4s-1 4-4 4c-5 0-5-8-11-8"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <path d="M17 12l3 4" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  )
}
