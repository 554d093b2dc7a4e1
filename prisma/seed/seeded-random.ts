import { v7 } from 'uuid'

/** A repeatable source of choices: the same seed makes the same network, down to the ids. */
export type SeededRandom = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  /** One of `values`, each as likely. Throws for an empty list. */
  one<Value>(values: readonly Value[]): Value
  /** 1, 2, 3 and so on. */
  serial(): number
  /** A UUIDv7 that looks like one of January 2026 and grows with each call. */
  id(): string
}

const FIRST_ID_AT = Date.UTC(2026, 0, 5)

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  let made = 0
  let counted = 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    one(values) {
      if (values.length === 0) throw new RangeError('Nothing to choose from')
      return values[below(values.length)] as (typeof values)[number]
    },
    serial: () => ++counted,
    id: () =>
      v7({
        msecs: FIRST_ID_AT + made++,
        seq: below(2 ** 31),
        random: Uint8Array.from({ length: 16 }, () => below(256)),
      }),
  }
}
