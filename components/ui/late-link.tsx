'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { Link } from './link'
import type { GoesWithSignal } from './use-with-signal'

type Props = Pick<ComponentProps<typeof Link>, 'className' | 'children' | 'replace' | 'stay'> & {
  href: string
  way: Pick<GoesWithSignal, 'go' | 'isGoing'>
}

/** A link to more of the same page, which stays as it is while there is no signal. Where no script runs, a plain link. */
export function LateLink({ way, ...link }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    way.go(link)
  }
  return <Link {...link} aria-busy={way.isGoing} onClick={follow} />
}
