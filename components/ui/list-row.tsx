'use client'

import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Link } from './link'

type Props = {
  title: ReactNode
  /** One line under the title. */
  context?: ReactNode
  /** At most two. */
  chips?: ReactNode
  /** The letter in the circle: the first grapheme of a name, or an icon. */
  mark?: ReactNode
  /** Right edge: a date, a number, a next step. */
  trailing?: ReactNode
  href?: string
  /** Before the row and not part of its link: a box to choose it. */
  lead?: ReactNode
}

/**
 * One line of a list. With `href` the whole row is one target; without, it may hold a button in `trailing`, which goes below
 * where there is no room beside it. A page says only what is in it: a list has a hundred of them, and how they look comes once, as code.
 */
export function ListRow({ title, context, chips, mark, trailing, href, lead }: Props) {
  const inside = (
    <>
      {mark !== undefined && (
        <span
          aria-hidden
          className="grid size-[min(2.5rem,13vw)] shrink-0 place-items-center rounded-full max-[20em]:hidden bg-accent-soft font-semibold text-accent [&_svg]:size-[min(1.25rem,7vw)]"
        >
          {mark}
        </span>
      )}
      <span className={classNames('grid min-w-0 gap-0.5', href ? 'flex-1' : 'grow basis-32')}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 font-semibold">{title}</span>
          {chips}
        </span>
        {context && <span className="min-w-0 text-sm text-ink-muted">{context}</span>}
      </span>
      {trailing && (
        <span className="ml-auto max-w-full shrink-0 text-right text-sm text-ink-muted">{trailing}</span>
      )}
    </>
  )
  const classes = 'flex min-h-15 items-center gap-[min(0.75rem,4vw)] px-[min(1rem,5vw)] py-2.5'
  return (
    <li
      className={classNames(
        'border-line border-b last:border-b-0',
        href ? 'waits-off-screen' : '',
        lead ? 'flex [&>a]:min-w-0 [&>a]:flex-1' : '',
      )}
    >
      {lead}
      {href ? (
        <Link
          href={href}
          className={classNames(classes, 'leads-on hover:bg-sunken focus-visible:-outline-offset-3')}
        >
          {inside}
        </Link>
      ) : (
        <div className={classNames(classes, 'flex-wrap')}>{inside}</div>
      )}
    </li>
  )
}
