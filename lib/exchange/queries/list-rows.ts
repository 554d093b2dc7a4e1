import 'server-only'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { placeNames } from '@/lib/coverage/place-names'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { type ListColumn, USUAL_COLUMNS } from '@/lib/workers/lists/columns'
import { readAddressText } from '@/lib/workers/lists/read-address'
import { listedPeopleIn } from '@/lib/workers/queries/listed-facts'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { nameThem } from '@/lib/workers/queries/people'
import { narrowedIn } from '@/lib/workers/queries/people-page'
import { fullName } from '@/lib/workers/worker-name'
import { CELLS_TABLE, type ListExport, RECORDS_FILE, ROWS_ALONE } from '../list-export'
import type { ListCells, ListTexts } from '../list-sheet'
import { linesOf, listExportIn, markOfLines } from './list-exports'

/** A list that was taken just now, with who took it. */
export type TakenList = { list: ListExport; cells: ListCells; takenBy: string }

/** How long the file can be asked for again after a list was used up, should it get lost on its way. */
export const AGAIN_FOR_MS = 15 * 60_000

/**
 * The lines of a list that the viewer has just taken; `null` for any other, where others are on it than when it was taken, and where
 * names were read enough for now.
 */
export const getTakenList = (
  session: Session,
  driveId: string,
  exportId: string,
  texts: ListTexts,
  now: Date,
): Promise<TakenList | null> =>
  asViewer(session, async (tx) => {
    const list = await listExportIn(tx, driveId, exportId)
    const [me] = await tx.sql<{ id: string; code: string }>`
      select id, account_code as code from app_user where id = app.me()`
    const isJustTaken = list?.takenAt && now.getTime() - list.takenAt.getTime() < AGAIN_FOR_MS
    if (!list || !me || list.askedBy !== me.id || !isJustTaken || list.address === RECORDS_FILE) return null
    const lines = markOfLines(await linesOf(tx, driveId, list.address, now))
    if (lines !== (await linesTaken(tx, driveId, exportId))) return null
    const cells =
      list.address === CELLS_TABLE
        ? await cellRows(tx, driveId, texts, now)
        : await peopleRows(tx, driveId, list, texts, now)
    if (!cells) return null
    const name = (await talkersIn(tx, driveId)).find(({ userId }) => userId === me.id)?.name
    return { list, cells, takenBy: [name, me.code].filter(Boolean).join(' ') }
  })

/** The mark of the lines that were on the list when the viewer took it, from the answer that they got. */
export async function linesTaken(
  { sql }: ViewerTx,
  driveId: string,
  exportId: string,
): Promise<string | null> {
  const [answer] = await sql<{ lines: string }>`
    select result ->> 'lines' as lines from receipt
    where scope_id = ${driveId} and name = 'list_export.take' and result ->> 'exportId' = ${exportId}`
  return answer?.lines ?? null
}

/** Names count as read. Two people, or a day of waiting, have agreed to more of them than the reading budget has. */
async function peopleRows(
  tx: ViewerTx,
  driveId: string,
  { address, withNames, rows }: ListExport,
  texts: ListTexts,
  now: Date,
): Promise<ListCells | null> {
  const listed = await listedPeopleIn(tx, driveId, now)
  if (!listed) return null
  const { filter, columns } = readAddressText(address)
  const people = (await narrowedIn(tx, driveId, listed, filter)).slice(0, rows)
  const ids = people.map(({ workerId }) => workerId)
  if (withNames && !(await mayShowNames(tx, driveId, ids)) && rows <= ROWS_ALONE) return null
  const named = withNames ? await nameThem(tx, driveId, [...people]) : []
  const nameOf = new Map(named.map(({ workerId, name }) => [workerId, fullName(name)]))
  const colleagues = withNames ? await talkersIn(tx, driveId) : []
  const placeOf = placeNames(listed.labels, texts.whole)
  const shown = (columns ?? USUAL_COLUMNS).filter(
    (column) => column !== 'code' && (withNames || column !== 'list'),
  )
  const cellOf = (column: ListColumn, person: (typeof people)[number]): string => {
    switch (column) {
      case 'place':
        return person.cellId === null ? '' : placeOf(person.cellId)
      case 'lastTalk':
        return person.lastTalkOn ?? ''
      case 'stand':
        return texts.stand[standOf(person.value as AssessmentValue | null)]
      case 'ratedOn':
        return person.assessedOn ?? ''
      case 'asked':
        return texts.boundary[person.boundary]
      case 'list':
        return colleagues
          .filter(({ userId }) => person.talkerIds.includes(userId))
          .map(({ name }) => name)
          .join(', ')
      case 'leader':
        return person.leader === null ? '' : texts.leader[person.leader]
      case 'committee':
        return person.isCommittee ? texts.yes : ''
      case 'due':
        return person.isDue ? texts.yes : ''
      case 'beganOn':
        return person.beganOn ?? ''
      case 'code':
        return person.code
    }
  }
  const head = ['code', ...(withNames ? (['name'] as const) : []), ...shown] as const
  return [
    head.map((column) => texts.head[column]),
    ...people.map((person) => [
      person.code,
      ...(withNames ? [nameOf.get(person.workerId) ?? ''] : []),
      ...shown.map((column) => cellOf(column, person)),
    ]),
  ]
}

/** Counts by area with what they are of; nobody can be told apart. */
async function cellRows(
  tx: ViewerTx,
  driveId: string,
  texts: ListTexts,
  now: Date,
): Promise<ListCells | null> {
  const found = await coverageNowIn(tx, driveId, now)
  if (!found) return null
  const placeOf = placeNames(await mapLabelsIn(tx, driveId), texts.whole)
  const head = [
    'place',
    'people',
    'estimateOf',
    'named',
    'talked',
    'verified',
    'committee',
    'lastTalk',
  ] as const
  return [
    head.map((column) => texts.head[column]),
    ...found.coverage.cells.map(({ cellId, headcount, tally }) => [
      placeOf(cellId),
      headcount?.people ?? null,
      headcount?.onDate ?? '',
      tally.named,
      tally.talkedTo,
      tally.verified,
      tally.committee,
      tally.lastTouchOn ?? '',
    ]),
  ]
}
