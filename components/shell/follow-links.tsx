'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Follows the links of `components/ui/link.tsx` without loading the page anew. Shows nothing. */
export function FollowLinks() {
  const router = useRouter()

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-follow]')
      if (!link || isForTheBrowser(event) || leadsAway(link)) return
      event.preventDefault()
      const ways = link.dataset.follow?.split(' ') ?? []
      const to = `${link.pathname}${link.search}${link.hash}`
      router[ways.includes('replace') ? 'replace' : 'push'](to, { scroll: !ways.includes('stay') })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])

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

const leadsAway = (link: HTMLAnchorElement): boolean =>
  link.origin !== location.origin || link.hasAttribute('download') || !['', '_self'].includes(link.target)
