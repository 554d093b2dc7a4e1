import 'server-only'
import type { LeaderYield } from '@/lib/actions/leader-yield'
import type { ParticipationResult } from '@/lib/actions/participation'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { LeaderStatus } from '../leader-status'
import {
  type DatedFollower,
  followersInTest,
  type LeaderSoFar,
  suggestedStatus,
  type TestOfLeader,
  testOfLeader,
} from '../leader-test'
import { testTitles } from './test-titles'

/** The last action that says something about somebody: whether the people who listen to them came along. */
export type LastTest = {
  testId: string
  title: string
  happensOn: CalendarDate
  result: LeaderYield
  /** Followers on the frozen list, those who took part first; `null`: nobody wrote down what they did. */
  followers: { workerId: string; result: ParticipationResult | null }[]
  leaderTookPart: boolean
  suggested: LeaderStatus | null
}

type Row = {
  testId: string
  happensOn: CalendarDate
  closedAt: Date
  workerId: string
  result: ParticipationResult | null
}

/** The last closed action, of those that kept names, on whose frozen list a follower of this person was. */
export async function lastTestOf(
  tx: ViewerTx,
  driveId: string,
  workerId: string,
  soFar: LeaderSoFar,
): Promise<LastTest | null> {
  const followers = await tx.sql<DatedFollower>`
    select to_worker_id as "workerId", min(on_date) as "sinceOn" from tie
    where drive_id = ${driveId} and from_worker_id = ${workerId} and kind = 'follows' and withdrawn_at is null group by 1`
  if (followers.length === 0) return null
  const about = [workerId, ...followers.map((follower) => follower.workerId)]
  const rows = await tx.sql<Row>`
    select t.id as "testId", t.happens_on as "happensOn", t.closed_at as "closedAt", e.worker_id as "workerId", (
      select p.result from participation p where p.drive_id = e.drive_id and p.test_id = e.test_id
        and p.worker_id = e.worker_id and p.withdrawn_at is null order by p.recorded_at desc, p.id desc limit 1) as result
    from structure_test t join eligible e on e.drive_id = t.drive_id and e.test_id = t.id
    where t.drive_id = ${driveId} and t.counting = 'people' and t.closed_at is not null and t.cancelled_at is null
      and e.worker_id = any (${about}::uuid[])
    order by t.happens_on desc, t.closed_at desc, t.id, e.worker_id`
  for (const testId of new Set(rows.map((row) => row.testId))) {
    const found = lookAt(
      rows.filter((row) => row.testId === testId),
      workerId,
      followers,
      soFar,
    )
    if (!found) continue
    return { ...found, title: (await testTitles(tx, driveId, [testId])).get(testId) ?? '' }
  }
  return null
}

function lookAt(
  rows: readonly Row[],
  leaderId: string,
  followers: readonly DatedFollower[],
  soFar: LeaderSoFar,
): Omit<LastTest, 'title'> | null {
  const [first] = rows
  if (!first) return null
  const resultOf = new Map(rows.map((row) => [row.workerId, row.result]))
  const test: TestOfLeader = {
    eligible: new Set(resultOf.keys()),
    tookPart: new Set(rows.flatMap((row) => (row.result === 'took_part' ? row.workerId : []))),
    happensOn: first.happensOn,
    closedAt: first.closedAt,
  }
  const counted = followersInTest(followers, test)
  if (counted.length === 0) return null
  const result = testOfLeader(followers, test)
  const leaderTookPart = test.tookPart.has(leaderId)
  const came = (workerId: string) => Number(test.tookPart.has(workerId))
  return {
    ...{ testId: first.testId, happensOn: first.happensOn, result, leaderTookPart },
    followers: counted
      .toSorted((a, b) => came(b) - came(a))
      .map((workerId) => ({ workerId, result: resultOf.get(workerId) ?? null })),
    suggested: suggestedStatus(soFar, result, { closedAt: test.closedAt, leaderTookPart }),
  }
}
