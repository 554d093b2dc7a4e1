'use client'

import { useEffect, useRef } from 'react'

type Limits = { hiddenMs: number; idleMs: number }

const LOOK_EVERY_MS = 5000

/**
 * Calls `lock` once nobody has touched the page for `idleMs`, or it was in the background for `hiddenMs`. Nothing while `watching` is
 * false.
 */
export function useLeftAlone(watching: boolean, { hiddenMs, idleMs }: Limits, lock: () => void): void {
  const lockNow = useRef(lock)
  lockNow.current = lock

  useEffect(() => {
    if (!watching) return
    let lastTouch = Date.now()
    let hiddenAt: number | null = null
    const isOver = () =>
      Date.now() - lastTouch >= idleMs || (hiddenAt !== null && Date.now() - hiddenAt >= hiddenMs)
    const touched = () => {
      lastTouch = Date.now()
    }
    const turned = () => {
      if (document.hidden) hiddenAt = Date.now()
      else if (isOver()) lockNow.current()
      else hiddenAt = null
    }
    const timer = setInterval(() => isOver() && lockNow.current(), LOOK_EVERY_MS)
    const events = ['pointerdown', 'keydown', 'scroll'] as const
    for (const event of events) document.addEventListener(event, touched, { passive: true, capture: true })
    document.addEventListener('visibilitychange', turned)
    return () => {
      clearInterval(timer)
      for (const event of events) document.removeEventListener(event, touched, { capture: true })
      document.removeEventListener('visibilitychange', turned)
    }
  }, [watching, hiddenMs, idleMs])
}
