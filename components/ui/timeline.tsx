import type { ReactNode } from 'react'

export type TimelineItem = {
  id: string
  /** ISO date or instant, for machines. */
  dateTime: string
  /** The same as people read it. */
  when: string
  title: ReactNode
  body?: ReactNode
  icon?: ReactNode
}

/** Dated things, newest first as given, along a line. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol aria-label={label} className="grid">
      {items.map(({ id, dateTime, when, title, body, icon }) => (
        <li key={id} className="grid grid-cols-[2rem_1fr] gap-x-3">
          <span aria-hidden className="grid grid-rows-[auto_1fr] justify-items-center">
            <span className="grid size-8 place-items-center rounded-full border border-line bg-surface text-ink-muted [&_svg]:size-4">
              {icon ?? <span className="size-2 rounded-full bg-edge" />}
            </span>
            <span className="w-px bg-line" />
          </span>
          <div className="grid min-w-0 gap-0.5 pt-1 pb-5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{title}</span>
              <time dateTime={dateTime} className="text-sm text-ink-muted">
                {when}
              </time>
            </p>
            {body && <div className="text-sm whitespace-pre-line">{body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
