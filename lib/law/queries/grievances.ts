import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import {
  type Grievance,
  type GrievanceStep,
  type GrievanceTally,
  nextStep,
  tallyGrievances,
} from '../grievances/grievance'

/** A grievance as a line. `title` is null for whoever does not handle it. */
export type ListedGrievance = Grievance & {
  title: string | null
  cellId: string | null
  contractId: string | null
}

export type Grievances = {
  today: CalendarDate
  /** Whether the viewer sees dates and outcomes of all of them, as the committee does; else only their own. */
  isWhole: boolean
  tally: GrievanceTally
  list: ListedGrievance[]
}

const MOST_LISTED = 200

/** Grievances that the viewer may know of: those whose next step is due first, then the newest. */
export function getGrievances(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<Grievances | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; isWhole: boolean }>`
      select time_zone as "timeZone", id = any (app.my_chart_drives()) as "isWhole" from drive
      where id = ${driveId} and id = any (app.my_group_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const list = await grievancesIn(tx, driveId, null)
    const due = (each: ListedGrievance) => nextStep(each)?.dueOn ?? '9999-12-31'
    return {
      ...{ today, isWhole: drive.isWhole, tally: tallyGrievances(list, today) },
      list: list.toSorted(
        (a, b) =>
          Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
          (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0),
      ),
    }
  })
}

type Row = Omit<ListedGrievance, 'title' | 'steps'> & { words: Buffer | null; steps: GrievanceStep[] }

/** Rows of a drive, or one of them, the newest first; what they say is open only to those who handle them. */
export async function grievancesIn(
  { sql, vault }: ViewerTx,
  driveId: string,
  grievanceId: string | null,
): Promise<ListedGrievance[]> {
  const rows = await sql<Row>`
    select g.id as "grievanceId", g.kind, g.route, g.filed_on as "filedOn", g.happened_on as "happenedOn", g.outcome,
      g.closed_on as "closedOn", g.cell_id as "cellId", g.contract_id as "contractId", x.words,
      coalesce((select jsonb_agg(jsonb_build_object('stepId', s.id, 'step', s.step, 'dueOn', s.due_on, 'doneOn', s.done_on,
        'answer', s.answer, 'reckoning', case when s.counted_from_on is not null then jsonb_build_object('fromOn', s.counted_from_on,
          'days', s.limit_days, 'unit', s.limit_unit) end) order by s.step, s.id) from grievance_step s
        where s.drive_id = g.drive_id and s.grievance_id = g.id), '[]') as steps
    from grievance g left join grievance_words x on x.drive_id = g.drive_id and x.grievance_id = g.id
    where g.drive_id = ${driveId} and g.withdrawn_at is null and (${grievanceId}::uuid is null or g.id = ${grievanceId})
    order by g.filed_on desc, g.id desc limit ${MOST_LISTED}`
  return rows.map(({ words, ...row }) => {
    const sealedTo = { table: 'grievance_words', rowId: row.grievanceId }
    return { ...row, title: words && vault.open<{ title: string }>(driveKey(driveId), sealedTo, words).title }
  })
}
