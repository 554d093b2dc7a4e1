'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { reachesApp } from '@/lib/offline/reaches-app'

type Goal = {
  href: string
  replace?: boolean
  stay?: boolean
  /** Shows at once what the other address will show, for as long as it takes; without signal that is over. */
  meanwhile?: () => void
}

/** A way to another address that needs signal, and what is known of the signal. */
export type GoesWithSignal = {
  go: (goal: Goal) => void
  isGoing: boolean
  /** Missing from the moment when the app did not answer until it does. */
  signal: 'assumed' | 'missing'
}

/**
 * Goes to another address of ours only once the app answers: without signal the offline page would take the place of the one that
 * somebody is reading.
 */
export function useWithSignal(): GoesWithSignal {
  const router = useRouter()
  const [isGoing, startTransition] = useTransition()
  const [signal, setSignal] = useState<GoesWithSignal['signal']>('assumed')
  const go = ({ href, replace, stay, meanwhile }: Goal) =>
    startTransition(async () => {
      meanwhile?.()
      const isReached = await reachesApp()
      startTransition(() => {
        setSignal(isReached ? 'assumed' : 'missing')
        if (isReached) router[replace ? 'replace' : 'push'](href, { scroll: !stay })
      })
    })
  return { go, isGoing, signal }
}
