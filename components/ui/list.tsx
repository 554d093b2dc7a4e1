import type { ReactNode } from 'react'

/** A card of list rows; `label` names it for a screen reader where no heading stands above. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="overflow-hidden rounded-card border border-line bg-surface">
      {children}
    </ul>
  )
}
