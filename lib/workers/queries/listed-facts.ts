import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import type { MapLabels } from '@/lib/coverage/place-names'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ListedFacts } from '../lists/listed-facts'
import { getUnnamed, type Unnamed } from './people'

/** Everybody whom the viewer reaches, in the order of their names, with what lists ask; and the words of the places. */
export type ListedPeople = {
  today: CalendarDate
  lastShockOn: CalendarDate | null
  sight: 'whole' | 'own'
  labels: MapLabels
  people: readonly (Unnamed & ListedFacts)[]
}

/** Reads all that lists and filters ask of the people of a drive: a fixed number of statements, whatever its size. No name is opened. */
export async function listedPeopleIn(
  tx: ViewerTx,
  driveId: string,
  now = currentTime(),
): Promise<ListedPeople | null> {
  const [drive] = await tx.sql<{ timeZone: string; whole: boolean }>`
    select time_zone as "timeZone", id = any (app.my_chart_drives()) as whole from drive where id = ${driveId}`
  if (!drive) return null
  const today = dateIn(drive.timeZone, now)
  const [shock] = await tx.sql<{ onDate: CalendarDate | null }>`
    select max(on_date) as "onDate" from shock where drive_id = ${driveId} and withdrawn_at is null and on_date <= ${today}::date`
  const unnamed = await getUnnamed(tx, driveId)
  const labels = await mapLabelsIn(tx, driveId)
  const placeOf = new Map(labels.places.map((place) => [place.cellId, place]))
  const blind = drive.whole ? await blindCells(tx, driveId, now) : new Set<string>()
  const talkers = await talkersOf(tx, driveId)
  const due = await dueOn(tx, driveId, today)
  const began = await beganOn(tx, driveId)
  const judgements = await judgedOn(tx, driveId)
  const [judged] = await tx.sql<{ out: string[] }>`select app.out_of_unit(${driveId})::text[] as out`
  const out = new Set(judged?.out)
  return {
    today,
    lastShockOn: shock?.onDate ?? null,
    sight: drive.whole ? 'whole' : 'own',
    labels,
    people: unnamed.map((person) => {
      const place = placeOf.get(person.cellId ?? '')
      return {
        ...person,
        ...(judgements.get(person.workerId) ?? NOT_TOLD),
        inUnit: !out.has(person.workerId),
        departmentId: place?.departmentId ?? null,
        shiftId: place?.shiftId ?? null,
        tagIds: [place?.jobClassId, place?.unitId, place?.contractorId].flatMap((id) => id ?? []),
        isInBlindCell: person.cellId !== null && blind.has(person.cellId),
        knowsTalks: drive.whole || person.isMine,
        talkerIds: talkers.get(person.workerId) ?? [],
        isDue: due.has(person.workerId),
        beganOn: began.get(person.workerId) ?? null,
      }
    }),
  }
}

async function blindCells(tx: ViewerTx, driveId: string, now: Date): Promise<Set<string>> {
  const found = await coverageNowIn(tx, driveId, now)
  return new Set(found?.coverage.cells.flatMap(({ cellId, blind }) => (blind ? cellId : [])))
}

/** By person, the users on whose lists they are; whoever no longer organizes here is left out. */
async function talkersOf({ sql }: ViewerTx, driveId: string): Promise<Map<string, string[]>> {
  const rows = await sql<{ workerId: string; userIds: string[] }>`
    select t.worker_id as "workerId", array_agg(distinct t.user_id)::text[] as "userIds" from turf t
    where t.drive_id = ${driveId} and t.until_at is null and t.user_id in (select r.user_id from drive_role r
      where r.drive_id = ${driveId} and r.role in ('worker_leader', 'committee', 'data_steward')
        and (r.until_at is null or r.until_at > now()))
    group by t.worker_id`
  return new Map(rows.map(({ workerId, userIds }) => [workerId, userIds]))
}

async function dueOn({ sql }: ViewerTx, driveId: string, today: CalendarDate): Promise<Set<string>> {
  const rows = await sql<{ workerId: string }>`
    select distinct worker_id as "workerId" from commitment
    where drive_id = ${driveId} and outcome is null and due_on <= ${today}::date`
  return new Set(rows.map(({ workerId }) => workerId))
}

type Judged = Pick<ListedFacts, 'assessedOn' | 'verifiedOn' | 'isCommittee'>
const NOT_TOLD: Judged = { assessedOn: null, verifiedOn: null, isCommittee: false }

/** What the committee is told of everybody, and nobody else of anybody. */
async function judgedOn({ sql }: ViewerTx, driveId: string): Promise<Map<string, Judged>> {
  const rows = await sql<Judged & { workerId: string }>`
    select worker_id as "workerId", assessed_on as "assessedOn", verified_on as "verifiedOn", committee as "isCommittee"
    from worker_state where drive_id = ${driveId}`
  return new Map(rows.map(({ workerId, ...judged }) => [workerId, judged]))
}

/** As `beganOn` of lib/coverage/turnover.ts: the first status, where it says that somebody works here. */
async function beganOn({ sql }: ViewerTx, driveId: string): Promise<Map<string, CalendarDate>> {
  const rows = await sql<{ workerId: string; status: string; fromOn: CalendarDate }>`
    select distinct on (worker_id) worker_id as "workerId", status, from_on as "fromOn" from worker_status
    where drive_id = ${driveId} and replaced_at is null order by worker_id, from_on, recorded_at, id`
  return new Map(
    rows.flatMap(({ workerId, status, fromOn }) => (status === 'active' ? [[workerId, fromOn]] : [])),
  )
}
