import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type Boundary, boundaryOf } from '../boundary'
import type { WorkerStatus } from '../schema'
import type { WorkerName } from '../worker-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

/** Everything on one person's page except the talks, which the conversations' own history brings. */
export type WorkerPage = {
  workerId: string
  code: string
  name: WorkerName
  nameVersion: number
  boundary: Boundary
  /** By code; empty: not known. */
  languages: string[]
  status: WorkerStatus
  /** Sits on the committee of the workplace now. */
  isSeated: boolean
  value: number | null
  lastTalkOn: CalendarDate | null
  /** Where they work today and from a later day on. */
  placements: { cellId: string; isPrimary: boolean; fromOn: CalendarDate; untilOn: CalendarDate | null }[]
  /** Empty also where the viewer may not see them. */
  contacts: { contactId: string; kind: 'phone' | 'email'; value: string }[]
  notes: {
    noteId: string
    level: 'mine' | 'committee' | 'coach'
    text: string
    writtenAt: Date
    isOwn: boolean
  }[]
}

type Row = Omit<WorkerPage, 'name' | 'boundary' | 'placements' | 'contacts' | 'notes'> & {
  words: Buffer
  leaveAlone: boolean
  onlyUserId: string | null
  me: string
}

/** The page of somebody on the list, by name; `null` for anybody out of reach and for people known by code only. */
export const getWorkerPage = (
  session: Session,
  driveId: string,
  workerId: string,
): Promise<WorkerPage | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const key = driveKey(driveId)
    const [row] = await tx.sql<Row>`
      select w.id as "workerId", w.code, n.words, n.version as "nameVersion", w.leave_alone as "leaveAlone",
        w.only_user_id as "onlyUserId", exists (select from committee_seat c where c.drive_id = w.drive_id
          and c.worker_id = w.id and c.until_on is null) as "isSeated", s.value, s.last_talk_on as "lastTalkOn", (select app.me()) as me,
        coalesce(g.languages, '{}') as languages,
        coalesce((select t.status from worker_status t where t.drive_id = w.drive_id and t.worker_id = w.id
          and t.replaced_at is null and t.from_on <= (now() at time zone d.time_zone)::date
          order by t.from_on desc, t.recorded_at desc, t.id desc limit 1), 'active') as status
      from worker w join drive d on d.id = w.drive_id
      join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
      left join app.states_in(${driveId}, ${[workerId]}) s on s.worker_id = w.id
      left join app.spoken_in(${driveId}, ${[workerId]}) g on g.worker_id = w.id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    if (!row) return null
    if (!(await mayShowNames(tx, driveId, [workerId]))) return READ_ENOUGH
    const placements = await tx.sql<WorkerPage['placements'][number]>`
      select p.cell_id as "cellId", p.is_primary as "isPrimary", p.from_on as "fromOn", p.until_on as "untilOn"
      from placement p join drive d on d.id = p.drive_id
      where p.drive_id = ${driveId} and p.worker_id = ${workerId} and p.replaced_at is null
        and (p.until_on is null or p.until_on > (now() at time zone d.time_zone)::date)
      order by p.is_primary desc, p.from_on, p.id`
    const contacts = await tx.sql<{ id: string; kind: 'phone' | 'email'; words: Buffer }>`
      select id, kind, words from contact where drive_id = ${driveId} and worker_id = ${workerId} order by kind desc, added_at, id`
    const notes = await tx.sql<{
      id: string
      level: 'mine' | 'committee' | 'coach'
      words: Buffer
      writtenAt: Date
      authorId: string
    }>`
      select id, level, words, written_at as "writtenAt", author_id as "authorId" from note
      where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id is null and removed_at is null
      order by written_at desc, id desc limit 100`
    const { words, leaveAlone, onlyUserId, me, ...person } = row
    const name = tx.vault.open<Partial<WorkerName>>(key, { table: 'worker_name', rowId: workerId }, words)
    return {
      ...person,
      name: { first: name.first ?? null, last: name.last ?? null, nick: name.nick ?? null },
      boundary: boundaryOf(leaveAlone, onlyUserId, me),
      placements,
      contacts: contacts.map(({ id, kind, words: sealed }) => ({
        contactId: id,
        kind,
        value: tx.vault.open<{ value: string }>(key, { table: 'contact', rowId: id }, sealed).value,
      })),
      notes: notes.map(({ id, level, words: sealed, writtenAt, authorId }) => ({
        noteId: id,
        level,
        writtenAt,
        isOwn: authorId === me,
        text: tx.vault.open<{ text: string }>(key, { table: 'note', rowId: id }, sealed).text,
      })),
    }
  })
