import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'

const BYTES = Buffer.alloc(1_000_000, 7)
const PROBES = 12

/** How long the same small piece of work takes, in milliseconds, several times. Equal numbers mean a quiet machine. */
export async function probeMachine(): Promise<number[]> {
  const times: number[] = []
  for (let probe = 0; probe < PROBES; probe++) {
    const startedAt = performance.now()
    for (let round = 0; round < 8; round++) createHash('sha256').update(BYTES).digest()
    times.push(performance.now() - startedAt)
    await setImmediate()
  }
  return times
}

/** Above this, ratios of one run are guesses. */
export const NOISY_FROM = 1.5

/** The slowest tenth of the probes by the fastest: 1 on a machine that does nothing else. */
export function noiseOf(probes: readonly number[]): number {
  const sorted = [...probes].sort((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * 0.9)] ?? 1) / (sorted[0] ?? 1)
}
