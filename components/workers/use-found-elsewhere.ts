import { useDeferredValue, useEffect, useState } from 'react'
import { confirmIfAsked } from '@/components/access/step-up-store'
import type { Result } from '@/lib/result'

/** Finds people beyond those shown; `null` where those shown are all there are. */
export type FindElsewhere<Found> = ((typed: string) => Promise<Result<Found[]>>) | null

const FEWEST_LETTERS = 2

/** Whom the server finds by what is typed; `null` until it has answered, and where there is nothing to ask. */
export function useFoundElsewhere<Found>(typed: string, find: FindElsewhere<Found>): readonly Found[] | null {
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const asked = useDeferredValue(typed.trim())
  useEffect(() => {
    let isCurrent = true
    setFound(null)
    if (find && asked.length >= FEWEST_LETTERS) {
      const search = confirmIfAsked(find)(asked)
      void search.then((result) => isCurrent && result.ok && setFound(result.value)).catch(() => null)
    }
    return () => {
      isCurrent = false
    }
  }, [asked, find])
  return found
}
