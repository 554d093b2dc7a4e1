'use client'

import { useEffect } from 'react'
import { useSignalFirst } from './use-signal-first'

/**
 * Sends the plain forms that only make an address ("Show", "Find", a calendar file) once the app answers: without signal the offline
 * page would take the place of the one with the form. Shows nothing; before it is ready the browser does what it always did.
 */
export function FollowForms() {
  const signalFirst = useSignalFirst()

  useEffect(() => {
    const follow = (event: SubmitEvent) => {
      const address = event.defaultPrevented ? null : addressMadeBy(event)
      if (!address) return
      event.preventDefault()
      void signalFirst(() => location.assign(address))
    }
    document.addEventListener('submit', follow)
    return () => document.removeEventListener('submit', follow)
  }, [signalFirst])

  return null
}

/** The address of ours that a form makes; `null` for forms that send something. */
function addressMadeBy({ target, submitter }: SubmitEvent): URL | null {
  if (!(target instanceof HTMLFormElement) || (target.getAttribute('method') ?? 'get') !== 'get') return null
  const address = new URL(target.getAttribute('action') ?? '', location.href)
  if (address.origin !== location.origin) return null
  const entries = [...new FormData(target, submitter)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  address.search = new URLSearchParams(entries).toString()
  return address
}
