import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Link } from './link'

/** Where a share falls among five classes; 'unknown' is hatched, 'nobody' is blank. */
export type GridLevel = 1 | 2 | 3 | 4 | 5 | 'unknown' | 'nobody'

const LEVELS: Record<GridLevel, string> = {
  1: 'bg-coverage-1 text-coverage-light-ink border border-coverage-edge print:border-ink print:bg-transparent print:text-ink',
  2: 'bg-coverage-2 text-coverage-light-ink border border-coverage-edge print:border-ink print:bg-transparent print:text-ink',
  3: 'bg-coverage-3 text-coverage-light-ink border border-coverage-edge print:border-ink print:bg-transparent print:text-ink',
  4: 'bg-coverage-4 text-coverage-strong-ink border border-transparent print:border-ink print:bg-transparent print:text-ink',
  5: 'bg-coverage-5 text-coverage-strong-ink border border-transparent print:border-ink print:bg-transparent print:text-ink',
  unknown: 'hatch bg-surface text-ink border border-dashed border-edge',
  nobody: 'text-ink-muted',
}

type Props = {
  level: GridLevel
  /** The number in the cell, with its denominator: "7/12". */
  children: ReactNode
  /** The same in words, read instead: "Dock, nights: 7 of 12 talked to". */
  text: string
  href?: string
}

/** One cell of a grid (a `td`): number, colour class and pattern together, so that no reader depends on the colour. */
export function GridCell({ level, children, text, href }: Props) {
  const classes = classNames(
    'tabular grid min-h-12 min-w-16 place-items-center rounded-[6px] px-2 py-1 text-sm',
    LEVELS[level],
  )
  const inside = (
    <>
      <span className="sr-only">{text}</span>
      <span
        aria-hidden
        className={classNames(
          'grid justify-items-center gap-1 py-0.5',
          level === 'unknown' && 'rounded-[4px] bg-surface px-1',
        )}
      >
        {children}
      </span>
    </>
  )
  return (
    <td className="p-0.5">
      {href ? (
        <Link href={href} className={classNames(classes, 'relative hover:underline')}>
          {inside}
        </Link>
      ) : (
        <span className={classNames(classes, 'relative')}>{inside}</span>
      )}
    </td>
  )
}
