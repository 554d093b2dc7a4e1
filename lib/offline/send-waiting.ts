import { MOST_ITEMS } from '@/lib/access/envelope-text'
import { type DeviceKey, deviceKeys } from './device-key'
import { markRefused, removeEntry, toSend } from './outbox'
import { postBatch } from './post-batch'
import type { WaitingEntry } from './queue-store'
import { takeAnswers } from './take-answers'

/**
 * How sending ended for the profile that needs most attention. `later`: no signal, or a server that is busy. `sign_in`: the
 * session is over or of another profile. `update`: the app is too old. `revoked`: this phone was taken out.
 */
export type SendOutcome = 'nothing' | 'sent' | 'later' | 'sign_in' | 'update' | 'revoked'

const WORST: readonly SendOutcome[] = ['nothing', 'sent', 'sign_in', 'update', 'later', 'revoked']

/** Well under the server's limit: sealed text makes nearly all of a batch. */
const MOST_SEALED = 180_000

/**
 * Sends everything that waits, in its order, at most fifty at a time. One page of this browser at a time: `null` when another is at
 * it. Nothing leaves the phone's disk before the server has said that it has it.
 *
 * `onRevoked` hears of a profile whose phone was taken out, after its entries were laid aside by the server.
 */
export function sendWaiting(onRevoked: (deviceId: string) => Promise<void>): Promise<SendOutcome | null> {
  return navigator.locks.request('send', { ifAvailable: true }, async (lock) => {
    if (!lock) return null
    const outcomes: SendOutcome[] = ['nothing']
    for (const key of await deviceKeys()) {
      const outcome = await sendProfile(key)
      outcomes.push(outcome)
      if (outcome === 'revoked') await onRevoked(key.deviceId)
    }
    return WORST.findLast((outcome) => outcomes.includes(outcome)) ?? 'nothing'
  })
}

/**
 * Gives what a revoked phone still holds to the server, which lays it aside for the committee, before its key is replaced by a new
 * one. Its owner's session has no part in it: who wrote on a phone that was taken out is for others to decide.
 */
export async function handOver(deviceId: string): Promise<void> {
  const key = (await deviceKeys()).find((known) => known.deviceId === deviceId)
  if (key) await navigator.locks.request('send', () => sendProfile(key, 'omit'))
}

async function sendProfile(
  key: DeviceKey,
  credentials: 'same-origin' | 'omit' = 'same-origin',
): Promise<SendOutcome> {
  let most = MOST_ITEMS
  let last: SendOutcome = 'nothing'
  for (;;) {
    const batch = firstOf(await toSend(key.deviceId), most)
    if (batch.length === 0) return last
    const answer = await postBatch(key, batch, credentials)
    if (answer === null) return 'later'
    const { status, code, items } = answer

    if (status === 413 || status === 422) {
      // Too much for the server, or one among them that it cannot read: fewer, down to the one.
      const [only] = batch
      if (batch.length === 1 && only) await markRefused(only.commandId, code ?? 'invalid')
      most = Math.max(1, Math.floor(batch.length / 2))
      last = 'sent'
      continue
    }
    if (code === 'device_revoked') {
      for (const { commandId } of items) await removeEntry(commandId)
      if ((await toSend(key.deviceId)).length === 0) return 'revoked'
      if (items.length === 0) return 'later'
      continue
    }
    if (status === 426) return 'update'
    if (status === 401 || status === 403) return 'sign_in'
    if (status !== 200) return 'later'
    const taken = await takeAnswers(key.deviceId, batch, items)
    if (taken !== 'all') return taken
    last = 'sent'
  }
}

/** The first entries that go into one batch: never fewer than one. */
function firstOf(entries: readonly WaitingEntry[], most: number): WaitingEntry[] {
  let length = 0
  return entries.slice(0, most).filter(({ sealed }, index) => {
    length += sealed.length
    return index === 0 || length <= MOST_SEALED
  })
}
