import { type LeaderYield, leaderYield } from '@/lib/actions/leader-yield'
import type { CalendarDate } from '@/lib/clock'
import type { LeaderStatus } from './leader-status'
import { MOVED_SHARE, TEST_FOLLOWERS } from './published-constants'

/** One action that is over, as far as it says something about one leader. */
export type TestOfLeader = {
  /** Everybody on the frozen list. */
  eligible: ReadonlySet<string>
  tookPart: ReadonlySet<string>
  happensOn: CalendarDate
  closedAt: Date
}

/** Somebody who listens to the leader, and since when that is written down. */
export type DatedFollower = { workerId: string; sinceOn: CalendarDate }

/** Followers who count in a test: on its frozen list, and known to follow by its day, so that the test is not its own proof. */
export const followersInTest = (
  followers: readonly DatedFollower[],
  { eligible, happensOn }: TestOfLeader,
): string[] => [
  ...new Set(
    followers
      .filter(({ workerId, sinceOn }) => eligible.has(workerId) && sinceOn <= happensOn)
      .map(({ workerId }) => workerId),
  ),
]

/** How many of somebody's followers took part in one test. */
export const testOfLeader = (followers: readonly DatedFollower[], test: TestOfLeader): LeaderYield =>
  leaderYield(followersInTest(followers, test), test.tookPart)

/** What is known of a leader before a test is looked at. */
export type LeaderSoFar = { status: LeaderStatus | null; markedAt: Date | null }

/**
 * What a test suggests to the committee, which decides: `tested` when at least {@link MOVED_SHARE} of at least
 * {@link TEST_FOLLOWERS} followers came along with somebody of whom that was only thought, `won` when they did and the leader, whom
 * we had seen before, took part too, and `suspected` when few came along with somebody of whom we had said that they would. `null`:
 * nothing new, too few followers to tell, or the committee has spoken since the test was closed.
 */
export function suggestedStatus(
  { status, markedAt }: LeaderSoFar,
  result: LeaderYield,
  test: { closedAt: Date; leaderTookPart: boolean },
): LeaderStatus | null {
  if (result.share === null || result.followers < TEST_FOLLOWERS) return null
  if (markedAt !== null && markedAt >= test.closedAt) return null
  if (result.share < MOVED_SHARE) return status === 'tested' || status === 'won' ? 'suspected' : null
  if (status === null || status === 'suspected') return 'tested'
  return status === 'tested' && test.leaderTookPart ? 'won' : null
}
