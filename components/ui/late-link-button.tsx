'use client'

import type { ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from './button'
import { LateLink } from './late-link'
import { NeedsSignal } from './needs-signal'
import { useWithSignal } from './use-with-signal'

type Props = ButtonLook & { href: string; children: ReactNode }

/** A link that looks like a button and leads to more of the same page: without signal the page stays, and says so. */
export function LateLinkButton({ href, children, ...look }: Props) {
  const { signal, ...way } = useWithSignal()
  return (
    <>
      <LateLink href={href} way={way} className={buttonClasses(look)}>
        {children}
      </LateLink>
      <NeedsSignal signal={signal} />
    </>
  )
}
