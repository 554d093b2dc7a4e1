'use client'

import { useEffect } from 'react'
import { useSignalFirst } from './use-signal-first'

/**
 * Sends the plain forms that only make an address ("Show", "Find", a calendar file) or fetch a file once the app answers: without
 * signal the offline page would take the place of the one with the form. Shows nothing; before it is ready the browser does what it
 * always did.
 */
export function FollowForms() {
  const signalFirst = useSignalFirst()

  useEffect(() => {
    const reached = new WeakSet<EventTarget>()
    const follow = (event: SubmitEvent) => {
      const { target, submitter } = event
      if (!(target instanceof HTMLFormElement)) return
      if (reached.delete(target) || event.defaultPrevented || !isOurs(target)) return
      event.preventDefault()
      const address = addressMadeBy(target, submitter)
      void signalFirst(() => {
        if (address) return location.assign(address)
        reached.add(target)
        target.requestSubmit(submitter)
      })
    }
    document.addEventListener('submit', follow)
    return () => document.removeEventListener('submit', follow)
  }, [signalFirst])

  return null
}

const addressOf = (form: HTMLFormElement): URL => new URL(form.getAttribute('action') ?? '', location.href)

const isOurs = (form: HTMLFormElement): boolean => addressOf(form).origin === location.origin

/** The address that a form makes of what is in it; `null` for one that sends it. */
function addressMadeBy(form: HTMLFormElement, submitter: HTMLElement | null): URL | null {
  if ((form.getAttribute('method') ?? 'get') !== 'get') return null
  const address = addressOf(form)
  const entries = [...new FormData(form, submitter)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  address.search = new URLSearchParams(entries).toString()
  return address
}
