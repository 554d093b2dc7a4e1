import { addDays, type CalendarDate } from '@/lib/clock'
import type { KeyName } from '@/lib/vault/key-name'
import type { Vault, Words } from '@/lib/vault/vault'
import type { SeedRows } from './seed-rows'
import type { SeededRandom } from './seeded-random'

/** What every part of the seed works with. */
export type Seeding = { random: SeededRandom; today: CalendarDate; vault: Vault; rows: SeedRows }

/** The civil date `ago` days before the day of the seed. */
export const dayAgo = ({ today }: Seeding, ago: number): CalendarDate => addDays(today, -ago)

/**
 * An instant on that day between 16:00 and 21:30 UTC: the same civil date from Hawaii to Moscow, and in the past for any
 * `ago` of at least 1.
 */
export function momentAgo(seeding: Seeding, ago: number): Date {
  const minutes = seeding.random.below(330)
  return new Date(Date.parse(`${dayAgo(seeding, ago)}T16:00:00Z`) + minutes * 60_000)
}

/** When that was written down: up to two hours later. */
export const writtenAfter = ({ random }: Seeding, happenedAt: Date): Date =>
  new Date(happenedAt.getTime() + random.below(120) * 60_000)

/** The words of one row, sealed, as {@link SeedRows} takes bytes. */
export function sealed({ vault }: Seeding, key: KeyName, table: string, rowId: string, words: Words): string {
  return `\\x${vault.seal(key, { table, rowId }, words).toString('hex')}`
}
