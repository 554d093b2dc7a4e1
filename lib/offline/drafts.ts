import { currentProfile } from './current-profile'
import { openBoxOnline } from './lock-box'
import { forgetKept, keepInBox, keptInBox, namesKept } from './lock-box-kept'
import { openBoxHere } from './open-box-here'

/** What a form held, field by field, in its order. */
export type FormEntries = [name: string, value: string][]

const keptAs = (what: string): string => `draft:${what}`

/** Keeps what stands in a form, sealed, for when its tab is closed or the phone locks. Does nothing on a browser without a lock box. */
export async function keepDraft(what: string, entries: FormEntries): Promise<void> {
  const deviceId = currentProfile()
  if (deviceId) await keepInBox(deviceId, keptAs(what), entries)
}

/** Whether something is kept of an earlier try; it need not be readable right now. */
export async function hasDraft(what: string): Promise<boolean> {
  const deviceId = currentProfile()
  return deviceId !== null && (await namesKept(deviceId)).includes(keptAs(what))
}

/** What was written earlier; `null` while the lock box stays shut: no PIN and no live session. */
export async function readDraft(what: string): Promise<FormEntries | null> {
  const deviceId = currentProfile()
  const box = deviceId && (openBoxHere(deviceId) ?? (await openBoxOnline(deviceId)))
  if (!deviceId || !box) return null
  return (await keptInBox<FormEntries>(deviceId, keptAs(what), box))?.value ?? null
}

/** Forgets a draft: it was sent, kept to be sent, or is not wanted. */
export async function endDraft(what: string): Promise<void> {
  const deviceId = currentProfile()
  if (deviceId) await forgetKept(deviceId, keptAs(what))
}
