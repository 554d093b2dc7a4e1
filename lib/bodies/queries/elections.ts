import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import {
  deepRatio,
  type ElectionClock,
  type ElectionSite,
  electionClocks,
  type OfficerElection,
  type OrganizingGoal,
  organizingGoal,
  type Stand,
  type VoteGoal,
  voteGoal,
} from '../elections/officer-election'
import { areasIn } from './areas'

/** An election as a line. */
export type ListedElection = OfficerElection & {
  electionId: string
  name: string
  version: number
  noticeOn: CalendarDate | null
  nominationsOn: CalendarDate | null
  ballotOn: CalendarDate
  countedOn: CalendarDate | null
  votesFor: number | null
  votesCast: number | null
  planWrittenOn: CalendarDate | null
}

export type ListedElector = { electorId: string; called: string; place: string | null; stands: Stand }
export type ListedPlace = { placeId: string; called: string; office: string }

export type ElectionPage = {
  today: CalendarDate
  election: ListedElection
  votes: VoteGoal
  organizing: OrganizingGoal
  clocks: ElectionClock[]
  /** Every area, those that were never described with nothing in them. */
  sites: (ElectionSite & { place: string; isDescribed: boolean })[]
  electors: ListedElector[]
  slate: ListedPlace[]
  /** People who took part in an action, and that against pledges. */
  joined: number
  deepRatio: number | null
}

/** Elections inside unions that the committee plans for, the next first; `null` for everybody else. */
export function getElections(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<{ today: CalendarDate; list: ListedElection[] } | null> {
  return asViewer(viewer, async (tx) => {
    const drive = await driveOf(tx, driveId, now)
    return drive && { ...drive, list: await electionsIn(tx, driveId, null) }
  })
}

/** One election with its two goals; `null` where there is none such for the viewer. */
export function getElection(
  viewer: Viewer,
  { driveId, electionId }: { driveId: string; electionId: string },
  everybody: string,
  now = currentTime(),
): Promise<ElectionPage | null> {
  return asViewer(viewer, async (tx) => {
    const drive = await driveOf(tx, driveId, now)
    const [election] = drive ? await electionsIn(tx, driveId, electionId) : []
    if (!drive || !election) return null
    const { cellIds, nameOf } = await areasIn(tx, driveId, everybody)
    const rows = await tx.sql<ElectionSite>`
      select cell_id as "cellId", voters, goal, pledged, contact from election_site
      where drive_id = ${driveId} and election_id = ${electionId}`
    const described = new Map(rows.map((row) => [row.cellId, row]))
    const electors = await electorsIn(tx, driveId, electionId, nameOf)
    const votes = voteGoal(
      election,
      electors.map(({ stands }) => stands),
      rows,
    )
    const [deeds] = await tx.sql<{ joined: number }>`
      select count(distinct worker_id)::int as joined from participation
      where drive_id = ${driveId} and result = 'took_part' and withdrawn_at is null`
    const joined = deeds?.joined ?? 0
    const { noticeOn, nominationsOn, ballotOn } = election
    return {
      ...{ today: drive.today, election, votes, electors, joined },
      organizing: organizingGoal(rows),
      clocks: electionClocks({ notice: noticeOn, nominations: nominationsOn, ballot: ballotOn }, drive.today),
      sites: cellIds.map((cellId) => ({
        ...(described.get(cellId) ?? { cellId, voters: 0, goal: 0, pledged: 0, contact: false }),
        ...{ place: nameOf(cellId), isDescribed: described.has(cellId) },
      })),
      slate: await slateIn(tx, driveId, electionId),
      deepRatio: deepRatio(joined, votes.pledged),
    }
  })
}

async function driveOf(
  { sql }: ViewerTx,
  driveId: string,
  now: Date,
): Promise<{ today: CalendarDate } | null> {
  const [drive] = await sql<{ timeZone: string }>`
    select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
  return drive ? { today: dateIn(drive.timeZone, now) } : null
}

async function electionsIn(
  { sql, vault }: ViewerTx,
  driveId: string,
  electionId: string | null,
): Promise<ListedElection[]> {
  const rows = await sql<Omit<ListedElection, 'name'> & { words: Buffer }>`
    select id as "electionId", words, version, electorate, electorate_size as "electorateSize", members, goal_votes as "goalVotes",
      notice_on as "noticeOn", nominations_on as "nominationsOn", ballot_on as "ballotOn", counted_on as "countedOn",
      votes_for as "votesFor", votes_cast as "votesCast", plan_written_on as "planWrittenOn"
    from officer_election where drive_id = ${driveId} and withdrawn_at is null
      and (${electionId}::uuid is null or id = ${electionId}) order by counted_on is not null, ballot_on, id limit 60`
  return rows.map(({ words, ...row }) => {
    const sealedTo = { table: 'officer_election', rowId: row.electionId }
    return { ...row, name: vault.open<{ name: string }>(driveKey(driveId), sealedTo, words).name }
  })
}

type ElectorRow = {
  electorId: string
  workerId: string | null
  cellId: string | null
  words: Buffer | null
  stands: Stand
}

async function electorsIn(
  tx: ViewerTx,
  driveId: string,
  electionId: string,
  nameOf: (cellId: string) => string,
): Promise<ListedElector[]> {
  const rows = await tx.sql<ElectorRow>`
    select id as "electorId", worker_id as "workerId", cell_id as "cellId", words, stands from elector
    where drive_id = ${driveId} and election_id = ${electionId} and removed_at is null order by id`
  const names = await calledWithinBudget(
    tx,
    driveId,
    rows.flatMap(({ workerId }) => workerId ?? []),
  )
  const nameIn = ({ electorId, workerId, words }: ElectorRow): string => {
    if (!words) return (workerId && names.get(workerId)?.called) || ''
    return tx.vault.open<{ name: string }>(driveKey(driveId), { table: 'elector', rowId: electorId }, words)
      .name
  }
  return rows.map((row) => ({
    ...{ electorId: row.electorId, stands: row.stands, called: nameIn(row) },
    place: row.cellId && nameOf(row.cellId),
  }))
}

async function slateIn(tx: ViewerTx, driveId: string, electionId: string): Promise<ListedPlace[]> {
  const rows = await tx.sql<{ placeId: string; workerId: string; words: Buffer }>`
    select id as "placeId", worker_id as "workerId", words from slate_place
    where drive_id = ${driveId} and election_id = ${electionId} and withdrawn_at is null order by recorded_at, id`
  const names = await calledWithinBudget(
    tx,
    driveId,
    rows.map(({ workerId }) => workerId),
  )
  return rows.map(({ placeId, workerId, words }) => ({
    placeId,
    called: names.get(workerId)?.called ?? '',
    office: tx.vault.open<{ office: string }>(
      driveKey(driveId),
      { table: 'slate_place', rowId: placeId },
      words,
    ).office,
  }))
}
