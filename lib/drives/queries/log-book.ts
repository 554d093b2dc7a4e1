import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { isMarked, type LogKind, logKindOf } from '../log-kinds'

/** One thing that was done. Ids and verbs only: the log holds no words. */
export type LogEntry = {
  seq: string
  at: Date
  /** The name of what was done, as in the role table. */
  name: string
  /** `null`: nobody signed in, such as a job. */
  userId: string | null
  /** Whom it was about, by code: the log is no way around the reading budget. */
  about: { workerId: string; code: string } | null
  /** Of a reading over the budget: how many people. */
  people: number | null
  isMarked: boolean
}

/** Everybody who has or had a login here; `name` is `null` for coaches, who gave none. */
export type LoggedPerson = {
  userId: string
  name: string | null
  /** How many different people outside the own list they were shown by name within the last day. */
  readToday: number
}

export type LogBook = {
  entries: LogEntry[]
  inAll: number
  people: LoggedPerson[]
  /** The first entry whose place in the chain does not fit, as a number; `null` while nothing was changed afterwards. */
  brokenLink: string | null
}

export type LogFilter = { who: string | null; kind: LogKind | null; first: number }

/** The most entries that one page of the log shows. */
export const ENTRIES_A_PAGE = 50

type Row = Omit<LogEntry, 'about' | 'isMarked'> & { workerId: string | null; code: string | null }

/** What was done in a drive, newest first, for its committee; nothing at all for anybody else. */
export function getLogBook(
  session: Session,
  driveId: string,
  { who, kind, first }: LogFilter,
): Promise<LogBook> {
  return asViewer(session, async (tx) => {
    const names = await tx.sql<{
      name: string
    }>`select distinct name from activity where scope_id = ${driveId}`
    const wanted = names.map(({ name }) => name).filter((name) => kind === null || logKindOf(name) === kind)
    const rows = await tx.sql<Row>`
      select a.seq::text, a.at, a.name, a.actor_id as "userId", w.id as "workerId", w.code, (a.object ->> 'people')::int as people
      from (select * from activity x where x.scope_id = ${driveId} and x.name = any (${wanted}::text[])
          and (${who}::uuid is null or x.actor_id = ${who}) order by x.seq desc limit ${ENTRIES_A_PAGE} offset ${first}) a
      left join one_on_one o on o.drive_id = ${driveId} and o.id = (a.object ->> 'oneOnOneId')::uuid
      left join worker w on w.drive_id = ${driveId} and w.id = coalesce((a.object ->> 'workerId')::uuid, o.worker_id)
      order by a.seq desc`
    const [count] = await tx.sql<{ inAll: number }>`
      select count(*)::int as "inAll" from activity where scope_id = ${driveId} and name = any (${wanted}::text[])
        and (${who}::uuid is null or actor_id = ${who})`
    const [chain] = await tx.sql<{ brokenLink: string | null }>`
      select app.broken_link(${driveId})::text as "brokenLink"`
    return {
      entries: rows.map(({ workerId, code, ...row }) => ({
        ...row,
        about: workerId && code ? { workerId, code } : null,
        isMarked: isMarked(row.name),
      })),
      inAll: count?.inAll ?? 0,
      people: await peopleOf(tx, driveId),
      brokenLink: chain?.brokenLink ?? null,
    }
  })
}

async function peopleOf({ sql, vault }: ViewerTx, driveId: string): Promise<LoggedPerson[]> {
  const rows = await sql<{ id: string; userId: string; words: Buffer | null; readToday: number }>`
    select distinct on (r.user_id) r.id, r.user_id as "userId", r.words, coalesce(x.people, 0) as "readToday"
    from drive_role r left join app.read_today(${driveId}) x on x.user_id = r.user_id
    where r.drive_id = ${driveId} order by r.user_id, r.words is null, r.from_at desc`
  return rows.map(({ id, userId, words, readToday }) => ({
    userId,
    readToday,
    name:
      words &&
      vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: id }, words).name,
  }))
}
