'use client'

import { useEffect, useState } from 'react'
import { atRest } from './at-rest'

/**
 * What `load` brings, asked for once the page is at rest, so that it does not hold up what people see first; `null` until then. Where
 * it fails for want of signal, it is asked for again when there is some. `load` must be the same function every time.
 */
export function useLater<Value extends object>(load: () => Promise<Value>): Value | null {
  const [brought, setBrought] = useState<Value | null>(null)

  useEffect(() => {
    let there = true
    const bring = () =>
      void load().then(
        (value) => there && setBrought(value),
        () => there && addEventListener('online', bring, { once: true }),
      )
    const callOff = atRest(bring)
    return () => {
      there = false
      callOff()
      removeEventListener('online', bring)
    }
  }, [load])

  return brought
}
