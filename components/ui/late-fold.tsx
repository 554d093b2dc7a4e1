'use client'

import type { ReactNode } from 'react'
import { Fold } from './fold'
import { LateLink } from './late-link'
import { NeedsSignal } from './needs-signal'
import { useWithSignal } from './use-with-signal'

type Props = {
  title: string
  /** The address of this page with the inside of the fold in it. */
  href: string
  /** What the link to `href` says: seen while the inside is on its way, without signal, and where no script runs. */
  linkLabel: string
  /** The inside; `null` until somebody wants it. */
  children: ReactNode | null
}

/** A fold whose inside is large and seldom wanted: it comes from the server only once it is opened. */
export function LateFold({ title, href, linkLabel, children }: Props) {
  const { signal, ...way } = useWithSignal()
  const goal = { href, replace: true, stay: true }

  return (
    <Fold title={title} open={children !== null} onOpen={() => children === null && way.go(goal)}>
      {children ?? (
        <>
          <NeedsSignal signal={signal} />
          <LateLink {...goal} way={way} className="font-semibold underline">
            {linkLabel}
          </LateLink>
        </>
      )}
    </Fold>
  )
}
