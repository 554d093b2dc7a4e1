import 'server-only'
import { type CalendarDate, now } from '@/lib/clock'
import type { StepKind } from '@/lib/conversations/next-steps'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { placeNames } from '@/lib/coverage/place-names'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { DatedClock } from '@/lib/law/clocks'
import { dateId } from '@/lib/law/date-id'
import { bindingDatesIn } from '@/lib/law/queries/binding-dates'
import { driveKey } from '@/lib/vault/key-name'
import type { AgendaKind, AgendaLine, AgendaPerson, AgendaState, AgendaSubject, Decision } from '../agenda'

type Row = {
  id: string
  kind: AgendaKind
  aboutId: string | null
  words: Buffer | null
  state: AgendaState
  isSettled: boolean
  workerId: string | null
  code: string | null
  lastTalkOn: CalendarDate | null
  step: StepKind | null
  dueOn: CalendarDate | null
  what: Decision | null
  proposal: Buffer | null
}

/** The agenda of a meeting in its order, with what each point is about. Empty for whoever may not know it. */
export async function agendaLinesIn(
  tx: ViewerTx,
  meeting: { driveId: string; meetingId: string; today: CalendarDate },
  everybody: string,
): Promise<AgendaLine[]> {
  const { driveId } = meeting
  const rows = await readItems(tx, meeting)
  const names = await calledWithinBudget(tx, driveId, [
    ...new Set(rows.flatMap(({ workerId }) => workerId ?? [])),
  ])
  const labels = await mapLabelsIn(tx, driveId)
  const placeName = placeNames(labels, everybody)
  const cells = new Set(labels.places.map(({ cellId }) => cellId))
  const dates = await datesOf(tx, driveId, rows)
  return rows.map((row): AgendaLine => {
    const { id, state, isSettled } = row
    if (row.what === 'date') return { itemId: id, state, ...dateOf(row, dates) }
    const about =
      row.kind === 'blind_cell'
        ? cellOf(row, cells, placeName)
        : aboutOf(tx, driveId, row, personOf(row, names))
    return { itemId: id, state, isSettled, about }
  })
}

/** The dates of a drive by what points at them; read only where a point is about one. */
async function datesOf(
  tx: ViewerTx,
  driveId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, DatedClock>> {
  if (rows.every(({ what }) => what !== 'date')) return new Map()
  const page = await bindingDatesIn(tx, driveId, now())
  return new Map(page?.dates.map((date) => [dateId(driveId, date), date]))
}

function dateOf(
  { aboutId }: Row,
  dates: ReadonlyMap<string, DatedClock>,
): Pick<AgendaLine, 'about' | 'isSettled'> {
  const date = aboutId === null ? undefined : dates.get(aboutId)
  return date
    ? {
        about: { kind: 'decision', what: 'date', clock: date.clock, on: date.on },
        isSettled: date.state === 'met',
      }
    : { about: { kind: 'gone' }, isSettled: true }
}

const personOf = (
  { workerId, code }: Row,
  names: ReadonlyMap<string, { called: string }>,
): AgendaPerson | null =>
  workerId && code ? { workerId, code, called: names.get(workerId)?.called ?? code } : null

const cellOf = (
  { aboutId }: Row,
  cells: ReadonlySet<string>,
  placeName: (cellId: string) => string,
): AgendaSubject =>
  aboutId && cells.has(aboutId)
    ? { kind: 'blind_cell', cellId: aboutId, name: placeName(aboutId) }
    : { kind: 'gone' }

function aboutOf({ vault }: ViewerTx, driveId: string, row: Row, person: AgendaPerson | null): AgendaSubject {
  const { kind, words, what, aboutId, proposal, step, dueOn, lastTalkOn } = row
  if (kind === 'own' && words) {
    const sealedTo = { table: 'agenda_item', rowId: row.id }
    return { kind, text: vault.open<{ text: string }>(driveKey(driveId), sealedTo, words).text }
  }
  if (kind === 'decision' && aboutId && proposal) {
    const sealedTo = { table: 'decision', rowId: aboutId }
    const { title } = vault.open<{ title: string }>(driveKey(driveId), sealedTo, proposal)
    return { kind, what: 'proposal', decisionId: aboutId, title }
  }
  if (kind === 'decision' && (what === 'coach' || what === 'departure' || what === 'model'))
    return { kind, what }
  if (!person) return { kind: 'gone' }
  if (kind === 'decision') return { kind, what: 'unit', person }
  if (kind === 'overdue' && step && dueOn) return { kind, person, step, dueOn }
  if (kind === 'quiet') return { kind, person, lastTalkOn }
  return { kind: 'differing', person }
}

const readItems = (
  { sql }: ViewerTx,
  { driveId, meetingId, today }: { driveId: string; meetingId: string; today: CalendarDate },
) => sql<Row>`
  select i.id, i.kind, i.about_id as "aboutId", i.words, w.id as "workerId", w.code, s.last_talk_on as "lastTalkOn",
    c.kind as step, c.due_on as "dueOn",
    case when i.done_at is not null then 'done' when i.dropped_at is not null then 'dropped' else 'open' end as state,
    case when o.id is not null then 'coach' when x.id is not null then 'departure' when d.id is not null then 'proposal'
      when m.id is not null then 'model' when i.kind = 'decision' then case when w.id is null then 'date' else 'unit' end end as what, d.words as proposal,
    case i.kind
      when 'differing' then not coalesce(s.disputed, false)
      when 'quiet' then coalesce(s.last_talk_on >= ${today}::date - ${QUIET_DAYS}::int, true)
      when 'overdue' then coalesce(c.outcome is not null or c.due_on >= ${today}::date, true)
      when 'blind_cell' then exists (select from worker_state b where b.drive_id = i.drive_id and b.cell_id = i.about_id
        and b.active and (b.last_talk_on is not null or b.committee))
      when 'decision' then case when o.id is not null then o.state <> 'accepted'
        when x.id is not null then coalesce(x.agreed_at, x.ready_at, x.cancelled_at, x.done_at) is not null
        when d.id is not null then d.outcome is not null
        when m.id is not null then exists (select from model_check k where k.drive_id = m.drive_id and k.recorded_at > m.recorded_at)
        else s.unit is distinct from 'disputed' end
      else false end as "isSettled"
  from agenda_item i
  left join commitment c on i.kind = 'overdue' and c.drive_id = i.drive_id and c.id = i.about_id
  left join match_offer o on i.kind = 'decision' and o.drive_id = i.drive_id and o.id = i.about_id
  left join departure x on i.kind = 'decision' and x.drive_id = i.drive_id and x.id = i.about_id
  left join decision d on i.kind = 'decision' and d.drive_id = i.drive_id and d.id = i.about_id
  left join model_check m on i.kind = 'decision' and m.drive_id = i.drive_id and m.id = i.about_id
  left join worker w on w.drive_id = i.drive_id and w.id = coalesce(c.worker_id, i.about_id) and w.removed_at is null
  left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
  where i.drive_id = ${driveId} and i.meeting_id = ${meetingId} order by i.position, i.id limit 200`
