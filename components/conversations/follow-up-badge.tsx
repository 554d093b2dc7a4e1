'use client'

import { useEffect } from 'react'

/** The number of what is due on the app's icon, where the browser has that: a number and no word. */
export function FollowUpBadge({ count }: { count: number }) {
  useEffect(() => {
    if (!('setAppBadge' in navigator)) return
    const done = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()
    // A browser may refuse while the app is not installed: then there is no icon to mark.
    done.catch(() => undefined)
  }, [count])
  return null
}
