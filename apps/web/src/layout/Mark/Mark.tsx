type Props = { readonly className?: string | undefined }

/** A loop that crosses itself once and can be shaken open: to mathematicians, the unknot. */
export function Mark({ className }: Props) {
  return (
    <svg
      className={className}
      viewBox="0 0 32 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
    >
      <path d="M9 16A6 6 0 0 1 9 4C15 4 17 16 23 16A6 6 0 0 0 23 4" />
      <path d="M23 4C17 4 15 16 9 16" pathLength="100" strokeDasharray="36 28 36" />
    </svg>
  )
}
