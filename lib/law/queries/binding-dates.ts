import 'server-only'
import type { DemandStatus } from '@/lib/actions/demand-status'
import { LADDER } from '@/lib/actions/ladder'
import { lookAgainOn } from '@/lib/actions/win-check'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { bindingDates, type DatedClock } from '../clocks'
import type { Contract } from '../contracts/contract'
import { contractsIn } from './contracts-in'
import { lawIn } from './law-of'

/** Something that was written down about a date. */
export type ClockMark = {
  markId: string
  clock: string
  aboutId: string | null
  metOn: CalendarDate
  recordedAt: Date
}

/** The dates that bind a drive, with what they follow from. Without any name of a person. */
export type BindingPage = {
  today: CalendarDate
  jurisdiction: string | null
  packId: string | null
  contracts: Contract[]
  dates: DatedClock[]
  marks: ClockMark[]
}

/** What stops work, and may have to be announced. */
const STOPPAGES = LADDER.filter(({ ask }) => ask.some((question) => question === 'notice')).map(
  ({ kind }) => kind,
)

/** Every date that binds a drive; for the committee, `null` for anybody else. */
export const getBindingDates = (session: Session, driveId: string, now: Date): Promise<BindingPage | null> =>
  asViewer(session, (tx) => bindingDatesIn(tx, driveId, now))

/** {@link getBindingDates} inside a transaction that is already open. */
export async function bindingDatesIn(tx: ViewerTx, driveId: string, now: Date): Promise<BindingPage | null> {
  const [mine] = await tx.sql`select 1 where ${driveId}::uuid = any (app.my_chart_drives())`
  const law = mine && (await lawIn(tx, driveId))
  if (!law) return null
  const today = dateIn(law.timeZone, now)
  const contracts = await contractsIn(tx, driveId, 'open')
  const marks = await tx.sql<ClockMark>`
    select id as "markId", clock, about_id as "aboutId", met_on as "metOn", recorded_at as "recordedAt" from clock_mark
    where drive_id = ${driveId} and withdrawn_at is null order by met_on, recorded_at, id`
  const daysOf = (clock: string) => marks.filter((mark) => mark.clock === clock).map(({ metOn }) => metOn)
  const dates = bindingDates({
    ...{ today, contracts, marks, packs: law.packs, jurisdiction: law.packId },
    ...{ agreedOn: daysOf('election_agreed'), holidays: new Set(daysOf('holiday')) },
    ...(await happened(tx, driveId)),
    wins: await wonDemands(tx, driveId),
  })
  return { today, contracts, marks, dates, jurisdiction: law.jurisdiction, packId: law.packId }
}

async function happened({ sql }: ViewerTx, driveId: string) {
  return {
    retaliation: await sql<{ id: string; happenedOn: CalendarDate }>`
      select id, happened_on as "happenedOn" from retaliation where drive_id = ${driveId} and withdrawn_at is null`,
    voterListsOn: (
      await sql<{ on: CalendarDate }>`select received_on as "on" from voter_list where drive_id = ${driveId}`
    ).map(({ on }) => on),
    stoppages: await sql<{ id: string; happensOn: CalendarDate }>`
      select id, happens_on as "happensOn" from structure_test where drive_id = ${driveId} and kind = any (${STOPPAGES})
        and frozen_at is null and cancelled_at is null`,
    officerElections: await sql<{ id: string; ballotOn: CalendarDate; nominationsOn: CalendarDate | null }>`
      select id, ballot_on as "ballotOn", nominations_on as "nominationsOn" from officer_election
      where drive_id = ${driveId} and withdrawn_at is null and counted_on is null`,
    grievanceSteps: await sql<{ id: string; dueOn: CalendarDate }>`
      select s.id, s.due_on as "dueOn" from grievance_step s
        join grievance g on g.drive_id = s.drive_id and g.id = s.grievance_id
      where s.drive_id = ${driveId} and s.done_on is null and g.closed_on is null and g.withdrawn_at is null`,
  }
}

async function wonDemands({ sql }: ViewerTx, driveId: string) {
  const rows = await sql<{ id: string; status: DemandStatus; statusOn: CalendarDate }>`
    select d.id, n.status, n.on_date as "statusOn" from demand d
    join lateral (select s.status, s.on_date from demand_status s where s.drive_id = d.drive_id and s.demand_id = d.id
      and s.withdrawn_at is null order by s.on_date desc, s.recorded_at desc, s.id desc limit 1) n on true
    where d.drive_id = ${driveId} and d.withdrawn_at is null`
  return rows.flatMap(({ id, status, statusOn }) => {
    const on = lookAgainOn(status, statusOn)
    return on ? [{ id, lookAgainOn: on }] : []
  })
}
