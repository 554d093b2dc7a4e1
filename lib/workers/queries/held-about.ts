import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { HELD_KINDS, type Held, type HeldFact } from '../held/held'
import type { WorkerName } from '../worker-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

type Person = {
  code: string
  timeZone: string
  words: Buffer | null
  languages: string[]
  hasAccess: boolean
}

/** Everything that is held about one person, to be read to them or handed over; for the committee, `null` for anybody else. */
export const getHeldAbout = (
  session: Session,
  driveId: string,
  workerId: string,
  now: Date,
): Promise<Held | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const [person] = await tx.sql<Person>`
      select w.code, d.time_zone as "timeZone", n.words, coalesce(g.languages, '{}') as languages, exists (select from drive_role r where r.drive_id = w.drive_id
        and r.worker_id = w.id and (r.until_at is null or r.until_at > now())) as "hasAccess"
      from worker w join drive d on d.id = w.drive_id
      left join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
      left join app.spoken_in(${driveId}, ${[workerId]}) g on g.worker_id = w.id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.drive_id = any (app.my_chart_drives())`
    if (!person) return null
    if (person.words && !(await mayShowNames(tx, driveId, [workerId]))) return READ_ENOUGH
    const key = driveKey(driveId)
    return {
      ...{ code: person.code, languages: person.languages, hasAccess: person.hasAccess },
      today: dateIn(person.timeZone, now),
      name: person.words
        ? tx.vault.open<WorkerName>(key, { table: 'worker_name', rowId: workerId }, person.words)
        : null,
      ...(await heldWords(tx, driveId, workerId, person.timeZone)),
      facts: await heldFacts(tx, driveId, workerId, person.timeZone),
    }
  })

async function heldWords({ sql, vault }: ViewerTx, driveId: string, workerId: string, timeZone: string) {
  const key = driveKey(driveId)
  const contacts = await sql<{ id: string; words: Buffer }>`
    select id, words from contact where drive_id = ${driveId} and worker_id = ${workerId} order by added_at, id`
  const notes = await sql<{
    id: string
    words: Buffer
    level: 'committee' | 'coach' | 'mine'
    writtenAt: Date
  }>`
    select id, words, level, written_at as "writtenAt" from note
    where drive_id = ${driveId} and worker_id = ${workerId} and removed_at is null order by written_at, id`
  const counted = await sql<{ notes: number }>`
    select notes from app.notes_held_about(${driveId}, ${workerId})`
  const records = await sql<{ id: string; on: CalendarDate; words: Buffer | null }>`
    select id, happened_on as "on", words from retaliation
    where drive_id = ${driveId} and worker_id = ${workerId} and withdrawn_at is null order by happened_on, id`
  const open = <Value>(table: string, rowId: string, words: Buffer) =>
    vault.open<Value>(key, { table, rowId }, words)
  return {
    contacts: contacts.map(({ id, words }) => open<{ value: string }>('contact', id, words).value),
    notes: notes.map(({ id, words, level, writtenAt }) => ({
      ...{ level, writtenOn: dateIn(timeZone, writtenAt) },
      text: open<{ text: string }>('note', id, words).text,
    })),
    sealedNotes: counted.reduce((sum, { notes: each }) => sum + each, 0) - notes.length,
    records: records.flatMap(({ id, on, words }) =>
      words ? [{ on, said: open<{ said: string }>('retaliation', id, words).said }] : [],
    ),
  }
}

/** Dated facts without anybody else's name: `says` is a value that the screen puts into words, or '' where the day is all. */
async function heldFacts(
  { sql }: ViewerTx,
  driveId: string,
  workerId: string,
  timeZone: string,
): Promise<HeldFact[]> {
  const rows = await sql<HeldFact>`
    with me as (select ${driveId}::uuid as d, ${workerId}::uuid as w, ${timeZone}::text as z)
    select 'placement' as kind, p.from_on as "on", '' as says from placement p, me where p.drive_id = d and p.worker_id = w and p.replaced_at is null
    union all select 'status', s.from_on, s.status from worker_status s, me where s.drive_id = d and s.worker_id = w and s.replaced_at is null
    union all select 'unit', u.on_date, u.judgement from unit_judgement u, me where u.drive_id = d and u.worker_id = w and u.withdrawn_at is null
    union all select 'one_on_one', o.happened_on, '' from one_on_one o, me where o.drive_id = d and o.worker_id = w and o.withdrawn_at is null
    union all select 'attempt', c.happened_on, '' from contact_attempt c, me where c.drive_id = d and c.worker_id = w and c.withdrawn_at is null
    union all select 'issue', o.happened_on, '' from one_on_one_issue i join one_on_one o on o.drive_id = i.drive_id and o.id = i.one_on_one_id, me
      where i.drive_id = d and i.worker_id = w and o.withdrawn_at is null
    union all select 'ask', o.happened_on, coalesce(a.answer, '') from ask a join one_on_one o on o.drive_id = a.drive_id and o.id = a.one_on_one_id, me
      where a.drive_id = d and a.worker_id = w and o.withdrawn_at is null
    union all select 'commitment', c.due_on, coalesce(c.outcome, '') from commitment c, me where c.drive_id = d and c.worker_id = w
    union all select 'assessment', a.happened_on, a.value::text from assessment a, me where a.drive_id = d and a.worker_id = w and a.withdrawn_at is null
    union all select 'tie', t.on_date, '' from tie t, me where t.drive_id = d and w in (t.from_worker_id, t.to_worker_id) and t.withdrawn_at is null
    union all select 'leader', l.on_date, l.status from leader_mark l, me where l.drive_id = d and l.worker_id = w
    union all select 'meeting', (m.starts_at at time zone z)::date, '' from meeting_person p join meeting m on m.drive_id = p.drive_id and m.id = p.meeting_id, me
      where p.drive_id = d and p.worker_id = w
    union all select 'action', t.happens_on, p.result from participation p join structure_test t on t.drive_id = p.drive_id and t.id = p.test_id, me
      where p.drive_id = d and p.worker_id = w and p.withdrawn_at is null
    union all select 'pledge', (p.recorded_at at time zone z)::date, '' from pledge p, me where p.drive_id = d and p.worker_id = w and p.withdrawn_at is null
    union all select 'retaliation', r.happened_on, r.kind from retaliation r, me where r.drive_id = d and r.worker_id = w and r.withdrawn_at is null
    union all select 'card', c.signed_on, c.kind from card c, me where c.drive_id = d and c.worker_id = w and c.removed_at is null`
  const order = (fact: HeldFact) =>
    `${String(HELD_KINDS.indexOf(fact.kind)).padStart(2, '0')} ${fact.on} ${fact.says}`
  return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}
