import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { whereTheyWork } from '@/lib/workers/queries/where-they-work'
import { fullName } from '@/lib/workers/worker-name'
import {
  type ChartedPerson,
  compareVoters,
  type ShownVoter,
  type VoterDiff,
  type VoterLine,
} from '../voters/voter'
import type { VoterWords } from '../voters/voter-words'

/** The list of voters beside the chart. */
export type VoterListPage = {
  today: CalendarDate
  isSteward: boolean
  /** `null`: none is kept now. */
  list: {
    listId: string
    receivedOn: CalendarDate
    electionOn: CalendarDate | null
    expiresOn: CalendarDate
    lines: number
    counts: Record<keyof VoterDiff, number>
    /** Lines that need somebody, the first {@link LINES_SHOWN}: to decide, theirs only, not voters. */
    open: ShownVoter[]
    /** Whom theirs does not have, by name. */
    oursOnly: { workerId: string; called: string; where: string }[]
  } | null
}

/** More than these are counted, not shown. */
export const LINES_SHOWN = 200

type Row = VoterLine & { line: number; words: Buffer | null }

/** The newest voter list of a drive that is not retired; `null` for whoever is not on the committee. */
export const getVoterList = (
  session: Session,
  driveId: string,
  now: Date,
): Promise<VoterListPage | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; isSteward: boolean }>`
      select time_zone as "timeZone", id = any (app.my_steward_drives()) as "isSteward"
      from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const about = { today: dateIn(drive.timeZone, now), isSteward: drive.isSteward }
    const [list] = await tx.sql<Omit<NonNullable<VoterListPage['list']>, 'counts' | 'open' | 'oursOnly'>>`
      select id as "listId", received_on as "receivedOn", election_on as "electionOn", expires_on as "expiresOn", rows as lines
      from voter_list where drive_id = ${driveId} and retired_at is null order by made_at desc limit 1`
    if (!list) return { ...about, list: null }
    const rows = await tx.sql<Row>`
      select id as "voterId", line, words, worker_id as "workerId", state, dispute from voter
      where drive_id = ${driveId} and list_id = ${list.listId} order by line, id`
    const people = await tx.sql<ChartedPerson>`
      select s.worker_id as "workerId", s.unit from worker_state s
      join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
      where s.drive_id = ${driveId} and s.active order by s.worker_id`
    const diff = compareVoters(rows, people)
    const wanted = new Set([...diff.toDecide, ...diff.theirsOnly, ...diff.notVoters])
    const open = rows.filter(({ voterId }) => wanted.has(voterId)).slice(0, LINES_SHOWN)
    const oursOnly = diff.oursOnly.slice(0, LINES_SHOWN)
    const ids = [...new Set([...open.flatMap(({ workerId }) => workerId ?? []), ...oursOnly])]
    if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, ids)
    const where = await whereTheyWork(tx, driveId, oursOnly)
    const called = (workerId: string) => names.get(workerId)?.called ?? ''
    return {
      ...about,
      list: {
        ...list,
        counts: countsOf(diff),
        open: open.map((row) => ({
          ...{ voterId: row.voterId, line: row.line, state: row.state, dispute: row.dispute },
          ...{ workerId: row.workerId, called: row.workerId && called(row.workerId) },
          ...wordsIn(tx, driveId, row),
        })),
        oursOnly: oursOnly.map((workerId) => ({
          ...{ workerId, called: called(workerId), where: where.get(workerId) ?? '' },
        })),
      },
    }
  })

const countsOf = (diff: VoterDiff) =>
  Object.fromEntries(Object.entries(diff).map(([part, ids]) => [part, ids.length])) as Record<
    keyof VoterDiff,
    number
  >

function wordsIn({ vault }: ViewerTx, driveId: string, { voterId, words }: Row) {
  if (!words) return { name: '', place: '' }
  const { name, place } = vault.open<VoterWords>(driveKey(driveId), { table: 'voter', rowId: voterId }, words)
  return {
    name: fullName(name),
    place: [place.site, place.department, place.shift].filter(Boolean).join(' · '),
  }
}
