/** The mark: a seedling, as on any gardening note. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent-soft" />
      <path d="M16 26V14.5" fill="none" strokeWidth="2.2" strokeLinecap="round" className="stroke-accent" />
      <path d="M16 17c0-5 3.4-8 9-8 0 5.400-3.400 8-9 8Z" className="fill-accent" />
      <path
        d="M16 20.500c0-4-2.800-6.500-7.500-6.500 0 4.300 2.800 6.500 7.500 6.500Z"
        className="fill-accent"
        opacity="0.6"
      />
    </svg>
  )
}
