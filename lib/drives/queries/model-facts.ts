import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asKnownAt } from '@/lib/coverage/as-known-at'
import { coverStates } from '@/lib/coverage/coverage-on'
import { driveFacts } from '@/lib/coverage/queries/drive-facts'
import { counts, knownStateOn } from '@/lib/coverage/worker-state'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { effectiveAttributes } from '../effective-attributes'
import type { ModelFacts } from '../models/metrics/model-facts'
import { modelActions } from './model-actions'
import { modelBodies, modelCards, modelElections } from './model-bodies'
import { modelDecisions, modelDemands, modelGrievances } from './model-demands'
import { saidIn } from './said-in'

type Drive = { timeZone: string; isChart: boolean }

/**
 * Everything recorded of a drive from which metrics are reckoned, today by the drive's clock. `null` for whoever does not see the
 * whole drive. What is the committee's alone is `null` for its coach, and lists of a body for all but those who keep them.
 */
export async function modelFactsIn(tx: ViewerTx, driveId: string, now: Date): Promise<ModelFacts | null> {
  const [drive] = await tx.sql<Drive>`
    select time_zone as "timeZone", id = any (app.my_chart_drives()) as "isChart" from drive
    where id = ${driveId} and id = any (app.my_sight_drives())`
  if (!drive) return null
  const day = dateIn(drive.timeZone, now)
  const facts = await driveFacts(tx, driveId, drive.timeZone)
  const people = facts.workers.flatMap((worker) => asKnownAt(worker, null) ?? [])
  const all = people.flatMap((worker) => knownStateOn(worker, day) ?? [])
  return {
    day,
    people,
    coverage: coverStates(all, facts, day),
    states: all.filter(counts),
    actions: await modelActions(tx, driveId, day),
    ...(await sharedFacts(tx, driveId, { day, timeZone: drive.timeZone })),
    ...(drive.isChart ? await committeeFacts(tx, driveId, drive.timeZone) : NOT_OURS),
  }
}

type Shared =
  | 'cells'
  | 'withContact'
  | 'promises'
  | 'ties'
  | 'lastSignOn'
  | 'recognisedOn'
  | 'contracts'
  | 'cards'

async function sharedFacts(
  tx: ViewerTx,
  driveId: string,
  { day, timeZone }: { day: CalendarDate; timeZone: string },
): Promise<Pick<ModelFacts, Shared>> {
  const { sql } = tx
  const cells = await sql<ModelFacts['cells'][number]>`
    select id as "cellId", site_id as "siteId", unit_id as "unitId" from cell
    where drive_id = ${driveId} and retired_at is null order by position, id`
  const promises = await sql<ModelFacts['promises'][number]>`
    select due_on as "dueOn", outcome, (closed_at at time zone ${timeZone})::date as "closedOn" from commitment where drive_id = ${driveId}`
  const ties = await sql<ModelFacts['ties'][number]>`
    select from_worker_id as "leaderId", to_worker_id as "followerId", on_date as "onDate" from tie
    where drive_id = ${driveId} and kind = 'follows' and withdrawn_at is null and from_worker_id <> to_worker_id`
  const contracts = await sql<ModelFacts['contracts'][number]>`
    select from_on as "fromOn" from contract where drive_id = ${driveId} and withdrawn_at is null`
  const [dates] = await sql<Pick<ModelFacts, 'withContact' | 'lastSignOn'>>`
    select app.people_with_contact(${driveId}) as "withContact",
      greatest(
        (select max(happened_on) from one_on_one where drive_id = ${driveId} and withdrawn_at is null and happened_on <= ${day}),
        (select max((starts_at at time zone ${timeZone})::date) from meeting
          where drive_id = ${driveId} and cancelled_at is null and (starts_at at time zone ${timeZone})::date <= ${day}),
        (select max(happens_on) from structure_test
          where drive_id = ${driveId} and frozen_at is not null and cancelled_at is null and happens_on <= ${day}),
        (select max(on_date) from stage_move where drive_id = ${driveId} and withdrawn_at is null and on_date <= ${day})
      ) as "lastSignOn"`
  const path = effectiveAttributes(await saidIn(tx, driveId), day).recognition_path
  return {
    ...{ cells, promises, ties, contracts },
    withContact: dates?.withContact ?? null,
    lastSignOn: dates?.lastSignOn ?? null,
    recognisedOn: path?.value === 'recognised' ? path.fromOn : null,
    cards: await modelCards(tx, driveId),
  }
}

type OfCommittee =
  | 'pledges'
  | 'demands'
  | 'grievances'
  | 'stewards'
  | 'decisions'
  | 'bodies'
  | 'stances'
  | 'elections'
  | 'reported'

const NOT_OURS: Pick<ModelFacts, OfCommittee> = {
  pledges: null,
  demands: null,
  grievances: null,
  stewards: null,
  decisions: null,
  bodies: null,
  stances: null,
  elections: null,
  reported: null,
}

async function committeeFacts(
  tx: ViewerTx,
  driveId: string,
  timeZone: string,
): Promise<Pick<ModelFacts, OfCommittee>> {
  const { sql } = tx
  return {
    pledges: await sql`
      select t.kind, p.worker_id as "workerId" from pledge p join structure_test t on t.drive_id = p.drive_id and t.id = p.test_id
      where p.drive_id = ${driveId} and p.withdrawn_at is null and t.cancelled_at is null and t.closed_at is null`,
    demands: await modelDemands(tx, driveId),
    grievances: await modelGrievances(tx, driveId),
    stewards: await sql`
      select worker_id as "workerId", cell_id as "cellId", from_on as "fromOn", until_on as "untilOn" from stewardship
      where drive_id = ${driveId} and withdrawn_at is null and kind in ('steward', 'chief')`,
    decisions: await modelDecisions(tx, driveId, timeZone),
    ...(await modelBodies(tx, driveId)),
    elections: await modelElections(tx, driveId),
    reported: await sql`
      select metric, cell_id as "cellId", amount, on_date as "onDate" from metric_fact
      where drive_id = ${driveId} and withdrawn_at is null order by on_date, recorded_at, id`,
  }
}
