import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** Unfolded from the start. */
  open?: boolean
  onOpen?: () => void
  children: ReactNode
}

/** A part of a form that stays folded away until somebody wants it. What was filled in stays when it is folded again. */
export function Fold({ title, open, onOpen, children }: Props) {
  return (
    <details
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
      className="group rounded-card border border-line bg-surface"
    >
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-card px-4 py-2 font-semibold hyphens-auto [&::-webkit-details-marker]:hidden">
        <div>{title}</div>
        <ChevronDown aria-hidden className="size-5 shrink-0 text-ink-muted group-open:rotate-180" />
      </summary>
      <div className="grid gap-6 border-line border-t p-4">{children}</div>
    </details>
  )
}
