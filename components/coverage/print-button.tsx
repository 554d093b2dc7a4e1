'use client'

import type { ReactNode } from 'react'

/** Opens the browser's own way to paper. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4"
    >
      {children}
    </button>
  )
}
