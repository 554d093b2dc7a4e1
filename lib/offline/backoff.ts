const FIRST_MS = 1000
const MOST_MS = 5 * 60_000

/**
 * How long to wait after so many failures in a row: anything between nothing and 2^n seconds, at most five minutes. The chance
 * (`random` in [0, 1)) spreads phones that lost the same antenna.
 */
export function backoffMs(failures: number, random: () => number = anyFraction): number {
  return random() * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 20))
}

const anyFraction = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
