'use client'

import { useEffect, useState } from 'react'

type LateParts = typeof import('./late-parts')

let loaded: LateParts | null = null
let loading: Promise<LateParts | null> | null = null

/** Loads what most visits never show; `null` when it cannot be reached, and the next call tries again. */
export function loadLateParts(): Promise<LateParts | null> {
  loading ??= import('./late-parts').then(
    (parts) => {
      loaded = parts
      return parts
    },
    () => {
      loading = null
      return null
    },
  )
  return loading
}

/** What most visits never show, once it is `needed` and there; `null` until then, `unreachable` without signal. */
export function useLateParts(needed: boolean): LateParts | 'unreachable' | null {
  const [parts, setParts] = useState<LateParts | 'unreachable' | null>(loaded)
  const isThere = parts !== null && parts !== 'unreachable'

  useEffect(() => {
    if (!needed || isThere) return
    let looking = true
    const load = () => void loadLateParts().then((found) => looking && setParts(found ?? 'unreachable'))
    load()
    addEventListener('online', load)
    return () => {
      looking = false
      removeEventListener('online', load)
    }
  }, [needed, isThere])

  return needed ? parts : null
}
