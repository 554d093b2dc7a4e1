import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  title: ReactNode
  note?: ReactNode
  action?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, note, action, className, children }: Props) {
  return (
    <section className={classNames('grid gap-3 *:min-w-0', className)}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2 className="text-lg font-semibold">{title}</h2>
          {note && <p className="max-w-words text-sm text-ink-muted">{note}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
