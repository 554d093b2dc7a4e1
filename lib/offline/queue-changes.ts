const CHANNEL = 'queue'

const listeners = new Set<() => void>()
let channel: BroadcastChannel | null = null

function openChannel(): BroadcastChannel {
  if (channel) return channel
  channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = tellHere
  return channel
}

function tellHere(): void {
  for (const tell of listeners) tell()
}

/** Says in every open page of this browser that the waiting entries are others than before. */
export function tellQueueChanged(): void {
  tellHere()
  openChannel().postMessage(null)
}

/** Hears when the waiting entries changed, here or in another page. Answers how to stop. */
export function onQueueChange(tell: () => void): () => void {
  listeners.add(tell)
  openChannel()
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    channel?.close()
    channel = null
  }
}
