import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from './link'

type Props = {
  title: ReactNode
  /** One line of context: a place, a date, a denominator. */
  context?: ReactNode
  /** The one primary action of the screen. */
  action?: ReactNode
  back?: { href: string; label: string }
}

/** The top of a page: the way back, its title, one line of context, one primary action. */
export function PageHeader({ title, context, action, back }: Props) {
  return (
    <header className="grid gap-1">
      {back && (
        <Link
          href={back.href}
          className="no-print -ml-2 inline-flex min-h-target items-center gap-1 justify-self-start rounded-input px-2 text-sm text-accent hover:bg-accent-soft"
        >
          <ChevronLeft aria-hidden className="size-5" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
          {context && <p className="mt-1 max-w-words text-ink-muted">{context}</p>}
        </div>
        {action}
      </div>
    </header>
  )
}
