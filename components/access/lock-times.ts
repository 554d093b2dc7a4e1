'use client'

import { useSyncExternalStore } from 'react'

/** When a screen locks: so long in the background, so long without a touch. */
export type LockTimes = { hiddenMs: number; idleMs: number }

const KEY = 'lock-times'
const CHANGED = 'lock-times-changed'

/** What a person may choose, shortest first. Nothing longer: a phone that never locks protects nobody. */
export const HIDDEN_CHOICES_MS = [15_000, 60_000, 300_000] as const
export const IDLE_CHOICES_MS = [60_000, 300_000, 900_000] as const

const read = (): string | null => localStorage.getItem(KEY)

const listen = (tell: () => void) => {
  addEventListener(CHANGED, tell)
  addEventListener('storage', tell)
  return () => {
    removeEventListener(CHANGED, tell)
    removeEventListener('storage', tell)
  }
}

/** The times chosen on this phone, each one of those offered, or else the usual ones. */
export function useLockTimes(usual: LockTimes): LockTimes {
  const stored = useSyncExternalStore(listen, read, () => null)
  const [hidden, idle] = (stored ?? '').split(' ').map(Number)
  return {
    hiddenMs: HIDDEN_CHOICES_MS.find((choice) => choice === hidden) ?? usual.hiddenMs,
    idleMs: IDLE_CHOICES_MS.find((choice) => choice === idle) ?? usual.idleMs,
  }
}

/** Chooses when this phone locks, for everybody who uses it. */
export function chooseLockTimes({ hiddenMs, idleMs }: LockTimes): void {
  localStorage.setItem(KEY, `${hiddenMs} ${idleMs}`)
  dispatchEvent(new Event(CHANGED))
}
