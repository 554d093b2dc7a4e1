import type { Result } from '@/lib/result'

export type Toast = { id: number; message: string; undo?: () => Promise<Result<unknown>> }

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const change = (next: readonly Toast[]) => {
  toasts = next
  for (const tell of listeners) tell()
}

/** Says something once, at the edge of the screen, with a way to take it back where there is one. Browser only. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1
  change([...toasts.slice(-2), { ...toast, id: lastId }])
}

/** Takes a toast away: its time is up, or it was answered. */
export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id))

export const readToasts = (): readonly Toast[] => toasts

export function listenToToasts(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
