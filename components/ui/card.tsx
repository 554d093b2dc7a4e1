import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** A sheet of paper on the page, with room inside. */
export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classNames('card rounded-card border border-line bg-surface p-5', className)}>
      {children}
    </div>
  )
}
