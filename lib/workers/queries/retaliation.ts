import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { lawIn } from '@/lib/law/queries/law-of'
import { type Deadline, retaliationDeadline, type UnderLaw } from '@/lib/law/retaliation-deadline'
import { tiesIn } from '@/lib/leaders/queries/ties-in'
import { followersOf } from '@/lib/leaders/ties'
import { driveKey } from '@/lib/vault/key-name'
import type { RetaliationKind } from '../retaliation'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

/** One thing that was done to somebody, with who saw it and until when a charge can be filed. */
export type RetaliationRecord = {
  retaliationId: string
  /** `null`: the whole group. */
  workerId: string | null
  called: string | null
  kind: RetaliationKind
  happenedOn: CalendarDate
  said: string
  witnesses: { workerId: string; called: string }[]
  /** `null`: no pack is kept for how this drive is to be recognized. */
  deadline: Deadline | null
}

/** What was done to one person, and whom to look in on because of it. */
export type RetaliationPage = {
  today: CalendarDate
  called: string
  records: RetaliationRecord[]
  /** Those who listen to the person, least lately talked with first. */
  followers: { workerId: string; called: string; lastTalkOn: CalendarDate | null }[]
  /** Logins of the person: the committee decides whether they stay. */
  roles: { roleId: string; role: string; endsAt: Date | null }[]
  isSeated: boolean
}

type Row = Omit<RetaliationRecord, 'called' | 'said' | 'witnesses' | 'deadline'> & {
  words: Buffer | null
  witnessIds: string[]
}

/** Everything of this kind in a drive, the newest first; for the committee, `null` for anybody else. */
export const getRetaliation = (
  session: Session,
  driveId: string,
  now: Date,
): Promise<{ today: CalendarDate; records: RetaliationRecord[] } | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const drive = await driveOf(tx, driveId, now)
    if (!drive) return null
    const rows = await recordsIn(tx, driveId, null)
    const ids = rows.flatMap(({ workerId, witnessIds }) => [...witnessIds, ...(workerId ? [workerId] : [])])
    if (!(await mayShowNames(tx, driveId, [...new Set(ids)]))) return READ_ENOUGH
    return { today: drive.today, records: await openRecords(tx, driveId, rows, drive) }
  })

/** What was done to one person; `null` for whoever is not on the committee, or somebody not there. */
export const getRetaliationPage = (
  session: Session,
  driveId: string,
  workerId: string,
  now: Date,
): Promise<RetaliationPage | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const drive = await driveOf(tx, driveId, now)
    const [person] = await tx.sql<{ isSeated: boolean }>`
      select exists (select from committee_seat c where c.drive_id = w.drive_id and c.worker_id = w.id
        and c.until_on is null) as "isSeated"
      from worker w where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    if (!drive || !person) return null
    const rows = await recordsIn(tx, driveId, workerId)
    const follow = [
      ...(followersOf(await tiesIn(tx, driveId))
        .get(workerId)
        ?.keys() ?? []),
    ]
    const states = await tx.sql<{ workerId: string; lastTalkOn: CalendarDate | null }>`
      select worker_id as "workerId", last_talk_on as "lastTalkOn" from worker_state
      where drive_id = ${driveId} and worker_id = any (${follow}::uuid[]) and active and unit <> 'out'
      order by last_talk_on nulls first, worker_id`
    const shown = [
      workerId,
      ...states.map((each) => each.workerId),
      ...rows.flatMap(({ witnessIds }) => witnessIds),
    ]
    if (!(await mayShowNames(tx, driveId, [...new Set(shown)]))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, shown)
    const roles = await tx.sql<RetaliationPage['roles'][number]>`
      select id as "roleId", role, until_at as "endsAt" from drive_role
      where drive_id = ${driveId} and worker_id = ${workerId} and (until_at is null or until_at > now()) order by from_at, id`
    return {
      ...{ today: drive.today, roles, isSeated: person.isSeated },
      called: names.get(workerId)?.called ?? '',
      records: await openRecords(tx, driveId, rows, drive),
      followers: states.map((each) => ({ ...each, called: names.get(each.workerId)?.called ?? '' })),
    }
  })

type DriveFacts = UnderLaw & { today: CalendarDate }

async function driveOf(tx: ViewerTx, driveId: string, now: Date): Promise<DriveFacts | null> {
  const [mine] = await tx.sql`select 1 where ${driveId}::uuid = any (app.my_chart_drives())`
  const law = mine && (await lawIn(tx, driveId, now))
  if (!law) return null
  const { packs, jurisdiction, path, timeZone } = law
  return { packs, jurisdiction, path, today: dateIn(timeZone, now) }
}

const recordsIn = ({ sql }: ViewerTx, driveId: string, workerId: string | null) => sql<Row>`
  select r.id as "retaliationId", r.worker_id as "workerId", r.kind, r.happened_on as "happenedOn", r.words,
    array(select x.worker_id::text from retaliation_witness x where x.drive_id = r.drive_id and x.retaliation_id = r.id
      order by x.worker_id) as "witnessIds"
  from retaliation r where r.drive_id = ${driveId} and r.withdrawn_at is null
    and (${workerId}::uuid is null or r.worker_id = ${workerId})
  order by r.happened_on desc, r.recorded_at desc, r.id limit 200`

async function openRecords(
  tx: ViewerTx,
  driveId: string,
  rows: readonly Row[],
  { today, ...law }: DriveFacts,
): Promise<RetaliationRecord[]> {
  const ids = rows.flatMap(({ workerId, witnessIds }) => [...witnessIds, ...(workerId ? [workerId] : [])])
  const names = await calledBy(tx, driveId, [...new Set(ids)])
  const called = (id: string) => names.get(id)?.called ?? ''
  return rows.map(({ words, witnessIds, ...row }) => ({
    ...row,
    called: row.workerId && called(row.workerId),
    said: words
      ? tx.vault.open<{ said: string }>(
          driveKey(driveId),
          { table: 'retaliation', rowId: row.retaliationId },
          words,
        ).said
      : '',
    witnesses: witnessIds.map((workerId) => ({ workerId, called: called(workerId) })),
    deadline: retaliationDeadline(row.happenedOn, law, today),
  }))
}
