import type { CalendarDate } from '@/lib/clock'
import type { DriveAttributeKind } from './drive-attributes'

/** Who can say how a drive organizes, the nearest first. */
export const SAID_BY = ['drive', 'campaign', 'network'] as const
export type SaidBy = (typeof SAID_BY)[number]

/** One dated answer that reaches a drive. */
export type Said = {
  id: string
  kind: DriveAttributeKind
  value: string
  from: SaidBy
  fromOn: CalendarDate
  recordedAt: Date
  /** The days on which what its campaign says reaches the drive, the last one not included; `null`: without such a bound. */
  reachesFrom: CalendarDate | null
  reachesUntil: CalendarDate | null
}

/** What holds for a drive, and who says so. */
export type Effective = Pick<Said, 'kind' | 'value' | 'from' | 'fromOn'>

/** What holds for a drive, by kind; a kind that nobody has spoken of is not there. */
export type EffectiveAttributes = Partial<Record<DriveAttributeKind, Effective>>

/**
 * What holds for a drive on `day`: what it says itself, else its campaign, else the network. Of several answers of the same one the
 * newest by its date holds, of two of one date the one that was written down last. What begins later says nothing yet.
 */
export function effectiveAttributes(said: readonly Said[], day: CalendarDate): EffectiveAttributes {
  const holds: Partial<Record<DriveAttributeKind, Said>> = {}
  for (const each of said) {
    if (!reaches(each, day)) continue
    const other = holds[each.kind]
    if (!other || goesBefore(each, other)) holds[each.kind] = each
  }
  return Object.fromEntries(
    Object.values(holds).map(({ kind, value, from, fromOn }) => [kind, { kind, value, from, fromOn }]),
  )
}

const reaches = ({ fromOn, reachesFrom, reachesUntil }: Said, day: CalendarDate): boolean =>
  fromOn <= day &&
  (reachesFrom === null || reachesFrom <= day) &&
  (reachesUntil === null || day < reachesUntil)

function goesBefore(one: Said, other: Said): boolean {
  if (one.from !== other.from) return SAID_BY.indexOf(one.from) < SAID_BY.indexOf(other.from)
  if (one.fromOn !== other.fromOn) return one.fromOn > other.fromOn
  const later = one.recordedAt.getTime() - other.recordedAt.getTime()
  return later === 0 ? one.id > other.id : later > 0
}
