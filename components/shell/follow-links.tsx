'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useSignalFirst } from './use-signal-first'

/** Follows the links of `components/ui/link.tsx` without loading the page anew. Shows nothing. */
export function FollowLinks() {
  const router = useRouter()
  const signalFirst = useSignalFirst()

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-follow]')
      if (!link || isForTheBrowser(event) || leadsAway(link)) return
      event.preventDefault()
      const ways = link.dataset.follow?.split(' ') ?? []
      const to = `${link.pathname}${link.search}${link.hash}`
      const go = () =>
        router[ways.includes('replace') ? 'replace' : 'push'](to, { scroll: !ways.includes('stay') })
      if (leadsToMoreOfThisPage(link)) void signalFirst(go)
      else go()
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router, signalFirst])

  return null
}

/** Whether somebody wants another tab or window, or the page itself has dealt with the tap. */
const isForTheBrowser = ({
  defaultPrevented,
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent): boolean => defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey

/** Such as the next fifty, or another choice above a list: without signal what is there is worth more than the page for no signal. */
const leadsToMoreOfThisPage = (link: HTMLAnchorElement): boolean =>
  link.pathname === location.pathname && link.search !== location.search

const leadsAway = (link: HTMLAnchorElement): boolean =>
  link.origin !== location.origin || link.hasAttribute('download') || !['', '_self'].includes(link.target)
