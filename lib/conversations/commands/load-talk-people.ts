import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'

/** What every entry about people has to know first. */
export type TalkFacts = {
  timeZone: string
  /** The viewer as somebody on the chart; `null` for whoever is not on it. */
  ownWorkerId: string | null
  /** Those of the people asked for who are on the chart and within reach. */
  knownIds: readonly string[]
}

/** The drive and which of these people are there for the viewer; `null` where there is no such drive. */
export async function loadTalkPeople(
  driveId: string,
  workerIds: readonly string[],
  { tx }: CommandContext,
): Promise<TalkFacts | null> {
  const [facts] = await tx.sql<TalkFacts>`
    select time_zone as "timeZone", own_worker as "ownWorkerId", known as "knownIds"
    from app.people_of_entry(${driveId}, ${workerIds}::uuid[]) where time_zone is not null`
  return facts ?? null
}

/** Whether everybody is there, but for the one who is only now put on the list. */
export const allKnown = (
  { knownIds }: TalkFacts,
  workerIds: readonly string[],
  newWorker: { workerId: string } | null,
): boolean => workerIds.every((id) => id === newWorker?.workerId || knownIds.includes(id))

/** The person to put on the list now; `null` when there is none, or when an earlier entry of the phone has done so. */
export const stillNew = <Person extends { workerId: string }>(
  { knownIds }: TalkFacts,
  newWorker: Person | null,
): Person | null => (newWorker && !knownIds.includes(newWorker.workerId) ? newWorker : null)
