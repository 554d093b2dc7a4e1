import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** `h1` where it is all that a page says. */
  heading?: 'h1' | 'h2'
  icon?: ReactNode
  children: ReactNode
  action?: ReactNode
  sample?: ReactNode
}

/** Nothing here yet: what would be, why it is worth having, one button, and a sample where that helps. */
export function EmptyState({ title, heading: Heading = 'h2', icon, children, action, sample }: Props) {
  return (
    <section className="grid justify-items-center gap-3 rounded-card border border-line border-dashed bg-surface px-6 py-10 text-center">
      {icon && (
        <div className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-6">
          {icon}
        </div>
      )}
      <Heading className="text-lg font-semibold">{title}</Heading>
      <div className="max-w-words text-ink-muted">{children}</div>
      {action}
      {sample && <div className="mt-3 w-full max-w-words text-left">{sample}</div>}
    </section>
  )
}
