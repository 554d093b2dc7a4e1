import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  width?: 'words' | 'page'
  /** Classes for the room between the parts. */
  gap?: string
  className?: string
  children: ReactNode
}

/** The column of a page: room between its parts, no wider than reads well (`words`) or than a table needs (`page`). */
export function Page({ width = 'page', gap = 'gap-8', className, children }: Props) {
  return (
    <div
      className={classNames(
        'mx-auto grid w-full *:min-w-0 px-[min(1rem,5vw)] py-6 sm:px-6 lg:py-8',
        gap,
        width === 'words' ? 'max-w-[46rem]' : 'max-w-page',
        className,
      )}
    >
      {children}
    </div>
  )
}
