import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import { driveKey } from '@/lib/vault/key-name'
import type { WorkerName } from '../worker-name'

/** One line of the list of people. */
export type ListedPerson = {
  workerId: string
  code: string
  name: WorkerName
  /** The main place; `null`: not placed. */
  cellId: string | null
  lastTalkOn: CalendarDate | null
  /** 1 to 5 as it counts; `null`: we do not know yet. */
  value: number | null
  disputed: boolean
  leader: LeaderStatus | null
  boundary: 'anyone' | 'only_me' | 'only_somebody' | 'leave_alone'
  /** On the viewer's own list. */
  isMine: boolean
  active: boolean
}

type Row = Omit<ListedPerson, 'name' | 'boundary'> & {
  words: Buffer | null
  leaveAlone: boolean
  onlyUserId: string | null
  me: string
}

/** Everybody on the list whom the viewer reaches, in the order of what is shown. People without a readable name are left out. */
export const getPeople = (session: Session, driveId: string): Promise<ListedPerson[]> =>
  asViewer(session, async (tx) => {
    const rows = await tx.sql<Row>`
      select w.id as "workerId", w.code, n.words, w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
        s.cell_id as "cellId", s.last_talk_on as "lastTalkOn", s.value, coalesce(s.disputed, false) as disputed, s.leader,
        coalesce(s.active, true) as active, (select app.me()) as me,
        exists (select from turf t where t.drive_id = w.drive_id and t.worker_id = w.id and t.user_id = (select app.me())
          and t.until_at is null) as "isMine"
      from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
      left join app.states_in(${driveId}) s on s.worker_id = w.id
      where w.drive_id = ${driveId} and w.removed_at is null`
    const people = rows.flatMap(({ words, leaveAlone, onlyUserId, me, ...row }): ListedPerson[] => {
      if (!words) return []
      const place = { table: 'worker_name', rowId: row.workerId }
      const name = tx.vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
      return [
        {
          ...row,
          name: { first: name.first ?? null, last: name.last ?? null, nick: name.nick ?? null },
          boundary: boundaryOf(leaveAlone, onlyUserId, me),
        },
      ]
    })
    return inOrderOfNames(people)
  })

/** What a person asked for, as it concerns whoever looks. */
export function boundaryOf(
  leaveAlone: boolean,
  onlyUserId: string | null,
  me: string,
): ListedPerson['boundary'] {
  if (leaveAlone) return 'leave_alone'
  if (onlyUserId === null) return 'anyone'
  return onlyUserId === me ? 'only_me' : 'only_somebody'
}

/** One order whatever the language of the screen, so that a list does not jump when somebody switches. */
function inOrderOfNames<Person extends { name: WorkerName; code: string }>(people: Person[]): Person[] {
  const collator = new Intl.Collator('es', { sensitivity: 'base', numeric: true })
  const shown = ({ name }: Person) => [name.nick ?? name.first, name.last].filter(Boolean).join(' ')
  return people.toSorted((a, b) => collator.compare(shown(a), shown(b)) || (a.code < b.code ? -1 : 1))
}
