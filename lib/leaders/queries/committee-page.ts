import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import type { Headcount } from '@/lib/coverage/headcount'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import { type CommitteePlan, planCommittee } from '../committee-plan'
import { type NextAsk, readyForNextStep } from '../development'
import { type HandReason, whoNeedsAHand } from '../needs-a-hand'
import {
  type FollowThrough,
  followThrough,
  onOneThread,
  spreadOfTalks,
  type TalkSpread,
} from '../shared-load'
import { headcountsNow } from './headcounts-now'
import { growingPeople } from './ready-people'
import { possibleMembers, seatHolders } from './seats-and-leaders'
import { type TalkLoad, talkLoad } from './talk-load'

export type CommitteePage = {
  today: CalendarDate
  headcount: Headcount | null
  plan: CommitteePlan
  /** Area and shift of every cell as people say it. */
  areaOf: Map<string, string>
  /** How each person on the page is called: members by name, all others by code unless names are asked for. */
  called: Map<string, string>
  spread: Omit<TalkSpread, 'busiest'>
  /** The viewer's own talks, for nobody else. */
  ownTalks: number
  promises: FollowThrough
  /** `called` null: the viewer. */
  hands: { called: string | null; why: HandReason[] }[]
  /** People whose only contact is one person: of how many, in which cells, and the first of them. */
  thread: { of: number; people: number; byCell: { cellId: string | null; people: number }[]; first: string[] }
  ready: NextAsk[]
}

/** So many are suggested for each step, and so many on one thread are told of. */
const MOST_A_STEP = 3
const MOST_ON_THREAD = 12

/**
 * The planner of the committee: seats by area, whether the talks hang on one person, and who is ready for a next step. `null` for
 * everybody else. `shown` names: those of all people on the page, within the reading budget.
 */
export const getCommitteePage = (
  viewer: Viewer,
  driveId: string,
  shown: 'codes' | 'names',
  now = currentTime(),
): Promise<CommitteePage | ReadEnough | null> =>
  asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const { cells } = await shopIn(tx, driveId)
    const headcounts = await headcountsNow(
      tx,
      driveId,
      cells.map(({ id }) => id),
    )
    const holders = await seatHolders(tx, driveId)
    const plan = planCommittee(
      cells.map(({ id }) => ({ cellId: id, headcount: headcounts.of(id)?.people ?? null })),
      headcounts.whole?.people ?? null,
      holders,
      await possibleMembers(tx, driveId),
    )
    const load = await talkLoad(tx, driveId, today)
    const { busiest, ...spread } = spreadOfTalks(load.talks)
    const thread = threadOf(load)
    const ready = readyForNextStep(
      await growingPeople(tx, driveId, viewer.userId, plan.uncovered),
      MOST_A_STEP,
    )

    const members = holders.map(({ workerId }) => workerId)
    const others = [
      ...plan.cells.flatMap(({ couldTake }) => couldTake),
      ...thread.first,
      ...ready.map(({ workerId }) => workerId),
    ]
    const users = await talkersIn(tx, driveId)
    const keyOf = new Map(users.map(({ userId, workerId }) => [workerId ?? userId, userId]))
    const unknownTalker = busiest !== null && !keyOf.has(busiest) ? [busiest] : []
    const named = [...new Set([...members, ...unknownTalker, ...(shown === 'names' ? others : [])])]
    if (!(await mayShowNames(tx, driveId, named))) return READ_ENOUGH
    const called = await callAll(tx, driveId, named, others)
    const nameOfUser = new Map(users.map(({ userId, name }) => [userId, name]))
    const hands = whoNeedsAHand(platesOf([...new Set([...keyOf.keys(), ...unknownTalker])], load, busiest))
    const me = users.find(({ userId }) => userId === viewer.userId)
    const isMe = (key: string) => keyOf.get(key) === viewer.userId
    return {
      ...{ today, plan, spread, ready, thread, called, headcount: headcounts.whole },
      areaOf: new Map(cells.map(({ id, name }) => [id, name])),
      ownTalks: load.talks
        .filter(({ talker }) => talker === (me?.workerId ?? viewer.userId))
        .reduce((sum, { talks }) => sum + talks, 0),
      promises: followThrough(load.promises),
      hands: hands.map(({ who: key, why }) => ({
        called: isMe(key) ? null : nameOfUser.get(keyOf.get(key) ?? '') || called.get(key) || '',
        why,
      })),
    }
  })

async function callAll(
  tx: ViewerTx,
  driveId: string,
  named: readonly string[],
  others: readonly string[],
): Promise<Map<string, string>> {
  const names = await calledBy(tx, driveId, named)
  const codes = await tx.sql<{ id: string; code: string }>`
    select id, code from worker where drive_id = ${driveId} and id = any (${[...new Set(others)]}::uuid[])`
  return new Map([
    ...codes.map(({ id, code }): [string, string] => [id, code]),
    ...[...names].map(([id, { called }]): [string, string] => [id, called]),
  ])
}

function threadOf({ talkedWith }: TalkLoad): CommitteePage['thread'] {
  const people = onOneThread(talkedWith)
  const byCell = new Map<string | null, number>()
  for (const { cellId } of people) byCell.set(cellId, (byCell.get(cellId) ?? 0) + 1)
  return {
    of: talkedWith.length,
    people: people.length,
    byCell: [...byCell]
      .map(([cellId, count]) => ({ cellId, people: count }))
      .toSorted((a, b) => b.people - a.people || ((a.cellId ?? '') < (b.cellId ?? '') ? -1 : 1)),
    first: people.slice(0, MOST_ON_THREAD).map(({ workerId }) => workerId),
  }
}

/** What each colleague has on their plate, from what they promised themselves and who waits on their list. */
const platesOf = (keys: readonly string[], { promises, waiting }: TalkLoad, busiest: string | null) =>
  keys.map((key) => ({
    who: key,
    carriesMost: key === busiest,
    overdue: promises
      .filter(({ doer, by, outcome }) => doer === key && by === 'user' && outcome === null)
      .reduce((sum, { count }) => sum + count, 0),
    waiting: waiting.filter(({ doer }) => doer === key).reduce((sum, { people }) => sum + people, 0),
  }))
