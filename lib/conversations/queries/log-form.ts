import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { LastRating } from '@/lib/assessments/last-rating'
import { now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { KNOWN_ISSUES } from '../issues'
import type { LogAbout, Pickable } from '../log-about'
import type { TalkPlace } from '../talk-places'
import { calledWithinBudget } from './called-within-budget'
import { likelyPeople } from './likely-people'
import { ownWorkerIn } from './own-worker'
import { schoolIn } from './school'

/** What the log needs to know of one person and of whoever writes. */
export type LogForm = {
  /** `null`: somebody who is not on the list yet. */
  worker: Pickable | null
  /** What was agreed about talking with this person; the form says it, the fact of a talk is still taken. */
  boundary: 'leave_alone' | 'only_colleague' | null
  about: LogAbout
}

type Facts = { timeZone: string; lastPlace: TalkPlace | null }
type Person = { leaveAlone: boolean; onlyUserId: string | null }

/** The log for one person, or for somebody new (`null`); `null` when the person is not there for this viewer. */
export function getLogForm(
  viewer: Viewer,
  driveId: string,
  workerId: string | null,
  now = currentTime(),
): Promise<LogForm | null> {
  return asViewer(viewer, async (tx) => {
    const [facts] = await tx.sql<Facts>`
      select d.time_zone as "timeZone",
        (select o.place_kind from one_on_one o where o.drive_id = d.id and o.logged_by = ${viewer.userId}
           and o.place_kind is not null order by o.recorded_at desc limit 1) as "lastPlace"
      from drive d where d.id = ${driveId}`
    const [person] = await tx.sql<Person>`
      select leave_alone as "leaveAlone", only_user_id as "onlyUserId" from worker
      where drive_id = ${driveId} and id = ${workerId}::uuid and removed_at is null`
    if (!facts || (workerId !== null && !person)) return null
    const called =
      workerId !== null && (await calledWithinBudget(tx, driveId, [workerId])).get(workerId)?.called
    const own = await ownWorkerIn(tx, driveId, viewer.userId)
    const people = await likelyPeople(tx, viewer, driveId)
    return {
      worker: workerId === null ? null : { id: workerId, called: called || '' },
      boundary: person ? boundaryFor(viewer, person) : null,
      about: {
        issues: await ownIssues(tx, driveId),
        people: people.filter(({ id }) => id !== workerId && id !== own),
        school: await schoolIn(tx, driveId),
        lastPlace: facts.lastPlace,
        last: workerId === null ? null : await lastRating(tx, viewer, driveId, workerId),
        today: dateIn(facts.timeZone, now),
      },
    }
  })
}

function boundaryFor({ userId }: Viewer, { leaveAlone, onlyUserId }: Person): LogForm['boundary'] {
  if (leaveAlone) return 'leave_alone'
  return onlyUserId !== null && onlyUserId !== userId ? 'only_colleague' : null
}

/** How somebody stands, as a screen needs it before it asks anew. */
export type Standing = {
  /** The newest rating that the viewer may see. */
  last: LastRating | null
  /** Whether colleagues see the person differently; known to whoever sees all ratings. */
  isDisputed: boolean
}

/** The last rating of somebody, and whether people differ about them. */
export function getStanding(viewer: Viewer, driveId: string, workerId: string): Promise<Standing> {
  return asViewer(viewer, async (tx) => {
    const [state] = await tx.sql<{ disputed: boolean }>`
      select disputed from worker_state where drive_id = ${driveId} and worker_id = ${workerId}`
    return { last: await lastRating(tx, viewer, driveId, workerId), isDisputed: state?.disputed ?? false }
  })
}

async function lastRating({ sql }: ViewerTx, { userId }: Viewer, driveId: string, workerId: string) {
  const [last] = await sql<LastRating>`
    select value, basis, happened_on as "happenedOn", assessor_id = ${userId} as "isOwn" from assessment
    where drive_id = ${driveId} and worker_id = ${workerId} and withdrawn_at is null
    order by happened_at desc, recorded_at desc, id desc limit 1`
  return last ?? null
}

/** The issues that the drive has named itself, at most forty. */
export async function ownIssues(
  { sql, vault }: ViewerTx,
  driveId: string,
): Promise<{ id: string; name: string }[]> {
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
