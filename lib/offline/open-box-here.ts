import type { OpenBox } from './lock-box'

let opened: { deviceId: string; box: OpenBox } | null = null

/** Holds a lock box that a PIN has opened, for as long as this page is there; `null` shuts it. */
export function holdOpenBox(next: { deviceId: string; box: OpenBox } | null): void {
  opened = next
}

/** The open lock box of a profile, if this page holds it. */
export const openBoxHere = (deviceId: string): OpenBox | null =>
  opened?.deviceId === deviceId ? opened.box : null
