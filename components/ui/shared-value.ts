/** A value that parts of a page share without a frame around them; hosts read it by `useSyncExternalStore`. */
export type SharedValue<Value> = {
  read: () => Value
  set: (next: Value) => void
  /** Answers how to stop. */
  listen: (tell: () => void) => () => void
}

/** In the memory of the page only: gone when it is closed. Browser only, or one person's would be everybody's. */
export function sharedValue<Value>(first: Value): SharedValue<Value> {
  let current = first
  const listeners = new Set<() => void>()
  return {
    read: () => current,
    set: (next) => {
      current = next
      for (const tell of listeners) tell()
    },
    listen: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
