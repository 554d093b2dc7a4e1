import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { KNOWN_ISSUES } from '../issues'
import type { TalkPlace } from '../talk-places'
import { calledBy } from './called'

/** What the log needs to know of one person and of whoever writes. */
export type LogForm = {
  worker: { id: string; called: string }
  /** What was agreed about talking with this person; the form says it, the fact of a talk is still taken. */
  boundary: 'leave_alone' | 'only_colleague' | null
  /** The drive's own issues, besides the well-known ones. */
  issues: { id: string; name: string }[]
  /** Others who may have been the one who talked: committee and earlier talkers. */
  talkers: { id: string; called: string }[]
  lastPlace: TalkPlace | null
  /** How the viewer rated this person last; `null` if never. */
  ownLastValue: AssessmentValue | null
  timeZone: string
}

type Facts = {
  leaveAlone: boolean
  onlyUserId: string | null
  timeZone: string
  lastPlace: TalkPlace | null
  ownLastValue: AssessmentValue | null
}

/** The log for one person; `null` when the person is not there for this viewer. */
export function getLogForm(viewer: Viewer, driveId: string, workerId: string): Promise<LogForm | null> {
  return asViewer(viewer, async (tx) => {
    const [facts] = await tx.sql<Facts>`
      select w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", d.time_zone as "timeZone",
        (select o.place_kind from one_on_one o where o.drive_id = d.id and o.logged_by = ${viewer.userId}
           and o.place_kind is not null order by o.recorded_at desc limit 1) as "lastPlace",
        (select a.value from assessment a where a.drive_id = d.id and a.worker_id = w.id
           and a.assessor_id = ${viewer.userId} and a.withdrawn_at is null
           order by a.happened_at desc, a.recorded_at desc limit 1) as "ownLastValue"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    if (!facts) return null
    const talkerIds = await likelyTalkers(tx, driveId, workerId)
    const names = await calledBy(tx, driveId, [workerId, ...talkerIds])
    const nameOf = (id: string) => ({ id, called: names.get(id)?.called ?? '' })
    return {
      worker: nameOf(workerId),
      boundary: boundaryFor(viewer, facts),
      issues: await ownIssues(tx, driveId),
      talkers: talkerIds.filter((id) => names.has(id)).map(nameOf),
      lastPlace: facts.lastPlace,
      ownLastValue: facts.ownLastValue,
      timeZone: facts.timeZone,
    }
  })
}

function boundaryFor({ userId }: Viewer, { leaveAlone, onlyUserId }: Facts): LogForm['boundary'] {
  if (leaveAlone) return 'leave_alone'
  return onlyUserId !== null && onlyUserId !== userId ? 'only_colleague' : null
}

/** Committee members and whoever talked before, at most sixty: more would be a list to search, not to choose from. */
async function likelyTalkers(tx: ViewerTx, driveId: string, workerId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`
    select distinct id from (
      select worker_id as id from committee_seat
      where drive_id = ${driveId} and from_on <= current_date and (until_on is null or until_on > current_date)
      union
      select talker_worker_id from one_on_one
      where drive_id = ${driveId} and talker_worker_id is not null and withdrawn_at is null
    ) x where id <> ${workerId} order by id limit 60`
  return rows.map(({ id }) => id)
}

/** The issues that the drive has named itself, at most forty. */
export async function ownIssues({ sql, vault }: ViewerTx, driveId: string): Promise<LogForm['issues']> {
  const rows = await sql<{ id: string; words: Buffer }>`
    select id, words from label
    where drive_id = ${driveId} and kind = 'issue' and retired_at is null and words is not null
      and (code is null or code <> all (${KNOWN_ISSUES}::text[]))
    order by position, id limit 40`
  return rows.map(({ id, words }) => ({
    id,
    name: vault.open<{ name: string }>(driveKey(driveId), { table: 'label', rowId: id }, words).name,
  }))
}
