'use client'

import { useEffect, useState } from 'react'
import { allEntries } from '@/lib/offline/outbox'
import { onQueueChange } from '@/lib/offline/queue-changes'
import type { WaitingEntry } from '@/lib/offline/queue-store'

/** The entries on this phone, kept up to date; `null` until they are read. */
export function useEntries(): readonly WaitingEntry[] | null {
  const [entries, setEntries] = useState<readonly WaitingEntry[] | null>(null)
  useEffect(() => {
    let there = true
    const read = () =>
      void allEntries().then(
        (found) => there && setEntries(found),
        () => there && setEntries([]),
      )
    read()
    const stop = onQueueChange(read)
    return () => {
      there = false
      stop()
    }
  }, [])
  return entries
}
