import { leaveQuickly } from '@/components/ui/leave-quickly'

type Signal = 'lock' | 'gone'

const EVENT = 'lock-asked'
const CHANNEL = 'lock'
const UNHEARD = 'lock-unheard'

const tellOthers = (signal: Signal) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(signal)
  channel.close()
}

/** Locks this page and every other page of ours in this browser, as if they had been left alone. */
export function lockNow(): void {
  window.dispatchEvent(new Event(EVENT))
  tellOthers('lock')
}

/** Whether this very page erases the phone: a channel also hears what its own page says, and this one leaves when it is done. */
let isErasing = false

/** Sends every other page of ours in this browser to a neutral one: the phone is being erased. */
export function leaveEverywhere(): void {
  isErasing = true
  tellOthers('gone')
}

/** Calls `lock` when somebody asks to lock, on this page or another. Answers how to stop. */
export function onLockAsked(lock: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Signal>) => {
    if (data === 'lock') lock()
    else if (!isErasing) leaveQuickly()
  }
  window.addEventListener(EVENT, lock)
  return () => {
    channel.close()
    window.removeEventListener(EVENT, lock)
  }
}

/** Remembers that this browser locked and the server has not heard of it, so that the next page locks itself too. */
export const rememberUnheardLock = (): void => localStorage.setItem(UNHEARD, '1')

/** The server has heard of it since. */
export const forgetUnheardLock = (): void => localStorage.removeItem(UNHEARD)

/** Whether a lock of this browser has not been heard of yet. */
export const wasLockedUnheard = (): boolean => localStorage.getItem(UNHEARD) !== null
