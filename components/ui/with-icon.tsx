import type { ReactNode } from 'react'

/** Words with a small picture before them, for the label of a choice. The words carry the meaning. */
export function WithIcon({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 [&_svg]:size-4.5 [&_svg]:shrink-0">
      {icon}
      {children}
    </span>
  )
}
