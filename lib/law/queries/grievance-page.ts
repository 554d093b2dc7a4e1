import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { type Colleague, colleaguesIn } from '@/lib/bodies/queries/colleagues'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { driveKey } from '@/lib/vault/key-name'
import type { Contract } from '../contracts/contract'
import { contractsIn } from './contracts-in'
import { grievancesIn, type ListedGrievance } from './grievances'
import { daysOffIn } from './reckoning-terms'

/** What those who handle a grievance read of it. */
export type HandledPart = {
  text: string
  article: string
  version: number
  people: { workerId: string; called: string }[]
  handlers: Colleague[]
  /** Who else could handle it. */
  colleagues: Colleague[]
}

export type GrievancePage = {
  today: CalendarDate
  grievance: ListedGrievance
  /** The contract by which it was filed; `null`: none was named, or it was taken back. */
  contract: Contract | null
  /** Days that do not count as business days for it. */
  daysOff: CalendarDate[]
  /** `null` for whoever does not handle it: the committee knows dates and outcome. */
  handled: HandledPart | null
}

/** One grievance; `null` where the viewer knows of none such. */
export function getGrievance(
  viewer: Viewer,
  { driveId, grievanceId }: { driveId: string; grievanceId: string },
  now = currentTime(),
): Promise<GrievancePage | null> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    const [grievance] = timeZone ? await grievancesIn(tx, driveId, grievanceId) : []
    if (!timeZone || !grievance) return null
    const words = onCommittee(rolesIn(viewer, driveId)) ? 'open' : 'closed'
    const contracts = grievance.contractId ? await contractsIn(tx, driveId, words) : []
    return {
      today: dateIn(timeZone, now),
      grievance,
      contract: contracts.find(({ contractId }) => contractId === grievance.contractId) ?? null,
      daysOff: await daysOffIn(tx, driveId, grievance.contractId),
      handled: grievance.title === null ? null : await handledPart(tx, driveId, grievanceId),
    }
  })
}

async function handledPart(tx: ViewerTx, driveId: string, grievanceId: string): Promise<HandledPart> {
  const [row] = await tx.sql<{ words: Buffer; version: number }>`
    select words, version from grievance_words where drive_id = ${driveId} and grievance_id = ${grievanceId}`
  if (!row) throw new RangeError('A grievance that is handled has words')
  const sealedTo = { table: 'grievance_words', rowId: grievanceId }
  const { text, article } = tx.vault.open<{ text: string; article: string }>(
    driveKey(driveId),
    sealedTo,
    row.words,
  )
  const workers = await tx.sql<{ workerId: string }>`
    select distinct app.stands_for(drive_id, worker_id) as "workerId" from grievance_worker
    where drive_id = ${driveId} and grievance_id = ${grievanceId} order by 1`
  const ids = workers.map(({ workerId }) => workerId)
  const names = await calledWithinBudget(tx, driveId, ids)
  const handlers = await tx.sql<{ userId: string }>`
    select user_id as "userId" from grievance_handler where drive_id = ${driveId} and grievance_id = ${grievanceId}
      and removed_at is null order by added_at, user_id`
  const known = await colleaguesIn(tx, driveId)
  const called = new Map(known.map((each) => [each.userId, each.called]))
  const handling = new Set(handlers.map(({ userId }) => userId))
  return {
    ...{ text, article, version: row.version },
    people: ids.flatMap((workerId) => {
      const name = names.get(workerId)
      return name ? { workerId, called: name.called } : []
    }),
    handlers: handlers.map(({ userId }) => ({ userId, called: called.get(userId) ?? null })),
    colleagues: known.filter(({ userId }) => !handling.has(userId)),
  }
}
