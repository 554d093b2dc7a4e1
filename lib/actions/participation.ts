import type { CalendarDate } from '@/lib/clock'

/** What became of somebody in an action. Whoever has none of these is simply not known to have taken part. */
export const PARTICIPATION_RESULTS = ['took_part', 'did_not', 'absent', 'excused'] as const
export type ParticipationResult = (typeof PARTICIPATION_RESULTS)[number]

/** One entry about one worker in one action; `onDate` is the day of the action, `withdrawnAt` null while it stands. */
export type ParticipationFact = {
  id: string
  testId: string
  result: ParticipationResult
  onDate: CalendarDate
  recordedAt: Date
  withdrawnAt: Date | null
}

/** What counts for each action: of several entries the one recorded last, then the larger id. */
function countingEntries<Entry extends Pick<ParticipationFact, 'id' | 'testId' | 'recordedAt'>>(
  entries: readonly Entry[],
): Entry[] {
  const order = ({ recordedAt, id }: Entry) => `${recordedAt.toISOString()} ${id}`
  const newest = new Map<string, Entry>()
  for (const entry of entries) {
    const before = newest.get(entry.testId)
    if (!before || order(before) < order(entry)) newest.set(entry.testId, entry)
  }
  return [...newest.values()]
}

/** The newest day on which this worker took part in an action; `null` where they never did. */
export function lastTookPartOn(entries: readonly ParticipationFact[]): CalendarDate | null {
  return countingEntries(entries)
    .filter(({ result }) => result === 'took_part')
    .reduce<CalendarDate | null>((last, { onDate }) => (last && last > onDate ? last : onDate), null)
}
