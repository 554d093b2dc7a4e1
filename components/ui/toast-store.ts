import { oneFullStop } from '@/lib/i18n/one-full-stop'
import type { Result } from '@/lib/result'
import { sharedValue } from './shared-value'

export type Toast = { id: number; message: string; undo?: () => Promise<Result<unknown>> }

/** What is said just now, the oldest first. */
export const toasts = sharedValue<readonly Toast[]>([])
let lastId = 0

/** Says something once, at the edge of the screen, with a way to take it back where there is one. Browser only. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1
  toasts.set([...toasts.read().slice(-2), { ...toast, message: oneFullStop(toast.message), id: lastId }])
}

/** Takes a toast away: its time is up, or it was answered. */
export const dismissToast = (id: number): void => toasts.set(toasts.read().filter((toast) => toast.id !== id))
