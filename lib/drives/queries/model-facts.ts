import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { endOfDay } from '@/lib/coverage/end-of-day'
import type { AskedDay } from '@/lib/coverage/map-address'
import { driveFacts } from '@/lib/coverage/queries/drive-facts'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ModelFacts } from '../models/metrics/model-facts'
import { factsOn, type RecordedFacts } from '../models/metrics/recorded-facts'
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
  const recorded = await recordedFactsIn(tx, driveId, { now, past: null })
  return recorded && factsOn(recorded, recorded.today)
}

/** The same for any day until today, as {@link factsOn} cuts it; with `past.by` "then", what stood in the books at the end of that day. */
export async function recordedFactsIn(
  tx: ViewerTx,
  driveId: string,
  { now, past }: { now: Date; past: AskedDay | null },
): Promise<RecordedFacts | null> {
  const [drive] = await tx.sql<Drive>`
    select time_zone as "timeZone", id = any (app.my_chart_drives()) as "isChart" from drive
    where id = ${driveId} and id = any (app.my_sight_drives())`
  if (!drive) return null
  const { timeZone } = drive
  const today = dateIn(timeZone, now)
  const knownAt = past?.by === 'then' ? endOfDay(past.day, timeZone) : null
  const read = { today, timeZone, knownAt }
  return {
    ...{ today, knownAt },
    drive: await driveFacts(tx, driveId, timeZone, knownAt),
    said: (await saidIn(tx, driveId)).filter(({ recordedAt }) => knownAt === null || recordedAt <= knownAt),
    actions: await modelActions(tx, driveId, today, knownAt),
    ...(await sharedFacts(tx, driveId, read)),
    ...(drive.isChart ? await committeeFacts(tx, driveId, read) : NOT_OURS),
  }
}

/** How facts are read: until which day, by which clock, as known when. */
type Read = { today: CalendarDate; timeZone: string; knownAt: Date | null }

type Shared = 'cells' | 'withContact' | 'promises' | 'ties' | 'signsOn' | 'contracts' | 'cards'

async function sharedFacts(
  tx: ViewerTx,
  driveId: string,
  { timeZone, knownAt }: Read,
): Promise<Pick<RecordedFacts, Shared>> {
  const { sql } = tx
  const cells = await sql<ModelFacts['cells'][number]>`
    select id as "cellId", site_id as "siteId", unit_id as "unitId" from cell
    where drive_id = ${driveId} and retired_at is null order by position, id`
  const promises = await sql<RecordedFacts['promises'][number]>`
    select due_on as "dueOn", case when app.stood(recorded_at, closed_at, ${knownAt}) then null else outcome end as outcome,
      case when app.stood(recorded_at, closed_at, ${knownAt}) then null else (closed_at at time zone ${timeZone})::date end as "closedOn",
      (recorded_at at time zone ${timeZone})::date as "madeOn"
    from commitment where drive_id = ${driveId} and app.stood(recorded_at, null, ${knownAt})`
  const ties = await sql<ModelFacts['ties'][number]>`
    select from_worker_id as "leaderId", to_worker_id as "followerId", on_date as "onDate" from tie
    where drive_id = ${driveId} and kind = 'follows' and app.stood(recorded_at, withdrawn_at, ${knownAt})
      and from_worker_id <> to_worker_id`
  const contracts = await sql<ModelFacts['contracts'][number]>`
    select from_on as "fromOn" from contract where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  const signs = await sql<{ day: CalendarDate }>`
    select distinct happened_on as day from one_on_one where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})
    union select (starts_at at time zone ${timeZone})::date from meeting where drive_id = ${driveId} and app.stood(made_at, cancelled_at, ${knownAt})
    union select happens_on from structure_test where drive_id = ${driveId} and frozen_at is not null and app.stood(frozen_at, cancelled_at, ${knownAt})
    union select on_date from stage_move where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  const [reach] = await sql<
    Pick<ModelFacts, 'withContact'>
  >`select app.people_with_contact(${driveId}) as "withContact"`
  return {
    ...{ cells, promises, ties, contracts },
    withContact: reach?.withContact ?? null,
    signsOn: signs.map(({ day }) => day),
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
  { timeZone, knownAt }: Read,
): Promise<Pick<ModelFacts, OfCommittee>> {
  const { sql } = tx
  return {
    pledges: await sql`
      select t.kind, p.worker_id as "workerId" from pledge p join structure_test t on t.drive_id = p.drive_id and t.id = p.test_id
      where p.drive_id = ${driveId} and p.withdrawn_at is null and t.cancelled_at is null and t.closed_at is null`,
    demands: await modelDemands(tx, driveId, knownAt),
    grievances: await modelGrievances(tx, driveId, knownAt),
    stewards: await sql`
      select worker_id as "workerId", cell_id as "cellId", from_on as "fromOn", until_on as "untilOn" from stewardship
      where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) and kind in ('steward', 'chief')`,
    decisions: await modelDecisions(tx, driveId, { timeZone, knownAt }),
    ...(await modelBodies(tx, driveId, knownAt)),
    elections: await modelElections(tx, driveId, knownAt),
    reported: await sql`
      select metric, cell_id as "cellId", amount, on_date as "onDate" from metric_fact
      where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) order by on_date, recorded_at, id`,
  }
}
