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

type Entry = { driveId: string; newWorker: { workerId: string } | null }

/**
 * How an entry about people is loaded. `everybody`: all whom it names. `null` where there is no such drive, or where the viewer does
 * not reach somebody whom this entry does not itself put on the list.
 */
export function loadingPeople<Input extends Entry>(everybody: (input: Input) => readonly string[]) {
  const load = async (input: Input, { tx }: Pick<CommandContext, 'tx'>): Promise<TalkFacts | null> => {
    const { driveId, newWorker } = input
    const workerIds = everybody(input)
    const [facts] = await tx.sql<TalkFacts>`
      select time_zone as "timeZone", own_worker as "ownWorkerId", known as "knownIds"
      from app.people_of_entry(${driveId}, ${workerIds}::uuid[]) where time_zone is not null`
    const isThere = (id: string) => id === newWorker?.workerId || facts?.knownIds.includes(id)
    return facts && workerIds.every(isThere) ? facts : null
  }
  return { load, loadWithClaim: load }
}

/** The person to put on the list now; `null` when there is none, or when an earlier entry of the phone has done so. */
export const stillNew = <Person extends { workerId: string }>(
  { knownIds }: TalkFacts,
  newWorker: Person | null,
): Person | null => (newWorker && !knownIds.includes(newWorker.workerId) ? newWorker : null)
