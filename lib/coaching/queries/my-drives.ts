import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { actionTrends } from '@/lib/actions/action-trend'
import { lastActions } from '@/lib/actions/queries/finished-actions'
import { type CalendarDate, dateIn, daysBetween } from '@/lib/clock'
import { type Caseload, caseloadOf } from '@/lib/coaching/caseload'
import { BOARD_WEEKS } from '@/lib/coaching/published-constants'
import { type LastMoves, type Stall, stallOn } from '@/lib/coaching/stall'
import { type BoardFacts, type Suggestion, suggestStep } from '@/lib/coaching/suggested-step'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { effectiveTodayIn } from '@/lib/drives/queries/said-in'

/** Exact counts of a drive today: a coach whom its committee accepted sees them as they are. */
export type BoardCounts = Pick<
  BoardFacts,
  'headcount' | 'named' | 'talked' | 'assessed' | 'stale' | 'committee'
> & { supporters: number; verified: number; onDate: CalendarDate }

/** One drive on a coach's board. Codes, counts and days. */
export type BoardDrive = {
  driveId: string
  code: string
  part: string
  model: string | null
  stage: string | null
  counts: BoardCounts
  /** People talked with within 90 days, week by week, oldest first, today last. */
  trend: { onDate: CalendarDate; talked: number }[]
  stall: Stall
  lastSessionAt: Date | null
  nextSessionAt: Date | null
  unread: number
  openSteps: number
  reviewAt: Date | null
  suggestion: Suggestion
}

export type MyDrives = { caseload: Caseload; drives: BoardDrive[] }

/** The drives that accepted this coach, the one that needs them most first: what stands still longest, then the longest accompanied. */
export function getMyDrives(viewer: Viewer, now: Date): Promise<MyDrives> {
  return asViewer(viewer, async (tx) => {
    const [profile] = await tx.sql<{
      cap: number
    }>`select cap from coach_profile where user_id = ${viewer.userId}`
    const rows = await readDrives(tx, viewer.userId, now)
    const said = await effectiveTodayIn(tx, rows, now)
    const drives: BoardDrive[] = []
    for (const row of rows) {
      const drive = await boardDrive(tx, { ...row, model: said.get(row.driveId)?.model?.value ?? null }, now)
      if (drive) drives.push(drive)
    }
    return {
      caseload: caseloadOf(rows, profile?.cap ?? 0),
      drives: drives.toSorted((a, b) => b.stall.days - a.stall.days),
    }
  })
}

type Row = LastMoves & {
  driveId: string
  code: string
  part: string
  timeZone: string
  startedAt: Date
  stage: string | null
  reviewAt: Date | null
  unread: number
  shownTalks: number
  openSteps: number
  overdueSteps: number
  unwritten: number
  lastSessionAt: Date | null
  nextSessionAt: Date | null
  lastTestId: string | null
}

const readDrives = ({ sql }: ViewerTx, userId: string, now: Date) => sql<Row>`
  select c.drive_id as "driveId", d.code, c.part, d.time_zone as "timeZone", d.started_at as "startedAt",
    m.talk_on as "talkOn", m.meeting_on as "meetingOn", m.test_on as "testOn", m.stage_on as "stageOn", m.review_at as "reviewAt",
    (select s.stage from stage_move s where s.drive_id = d.id and s.withdrawn_at is null
      order by s.on_date desc, s.recorded_at desc limit 1) as stage,
    (select count(*)::int from thread_message t where t.drive_id = d.id and t.thread = 'coach' and t.side = 'group' and t.removed_at is null
      and t.sent_at > coalesce((select e.seen_at from thread_seen e where e.drive_id = d.id and e.thread = 'coach'
        and e.user_id = ${userId}), '-infinity')) as unread,
    (select count(*)::int from shared_talk h where h.drive_id = d.id and not exists (select from review_comment r
      where r.drive_id = d.id and r.about_id = h.id and r.author_id = ${userId} and r.removed_at is null)) as "shownTalks",
    (select count(*)::int from agreed_step p where p.drive_id = d.id and p.outcome is null) as "openSteps",
    (select count(*)::int from agreed_step p where p.drive_id = d.id and p.outcome is null and p.due_on < z.today) as "overdueSteps",
    (select count(*)::int from coaching_session s where s.drive_id = d.id and s.cancelled_at is null and s.held_at is null
      and s.starts_at + make_interval(mins => s.minutes) <= ${now}) as unwritten,
    (select max(coalesce(s.starts_at, s.held_at)) from coaching_session s where s.drive_id = d.id and s.cancelled_at is null
      and coalesce(s.starts_at, s.held_at) <= ${now}) as "lastSessionAt",
    (select min(s.starts_at) from coaching_session s where s.drive_id = d.id and s.cancelled_at is null and s.held_at is null
      and s.starts_at > ${now}) as "nextSessionAt",
    (select t.id from structure_test t where t.drive_id = d.id and t.cancelled_at is null and t.closed_at is not null
      order by t.happens_on desc, t.made_at desc, t.id desc limit 1) as "lastTestId"
  from coaching c join drive d on d.id = c.drive_id
  cross join lateral (select (${now}::timestamptz at time zone d.time_zone)::date as today) z
  cross join lateral app.last_moves(array[d.id], ${now}) m
  where c.coach_id = ${userId} and c.until_at is null order by c.from_at, c.id`

async function boardDrive(
  tx: ViewerTx,
  row: Row & { model: string | null },
  now: Date,
): Promise<BoardDrive | null> {
  const covered = await coverageNowIn(tx, row.driveId, now)
  if (!covered) return null
  const { whole, onDate } = covered.coverage
  const { tally } = whole
  const counts: BoardCounts = {
    ...{ headcount: whole.headcount?.people ?? null, named: tally.named, talked: tally.talkedTo },
    ...{ assessed: tally.assessed, stale: tally.stale, committee: tally.committee },
    ...{ supporters: tally.supporters, verified: tally.verified, onDate },
  }
  const stall = stallOn(row, dateIn(row.timeZone, row.startedAt), onDate)
  const facts: BoardFacts = {
    ...counts,
    ...{
      unread: row.unread,
      shownTalks: row.shownTalks,
      overdueSteps: row.overdueSteps,
      unwritten: row.unwritten,
    },
    ...{ hasNextSession: row.nextSessionAt !== null, stall },
    daysSinceTest: row.testOn && daysBetween(row.testOn, onDate),
    fallsTwice: row.lastTestId !== null && (await fallsTwice(tx, row.driveId, row.lastTestId)),
  }
  return {
    ...{ driveId: row.driveId, code: row.code, part: row.part, model: row.model, stage: row.stage },
    ...{
      counts,
      stall,
      trend: [...(await pulses(tx, row.driveId, onDate)), { onDate, talked: counts.talked }],
    },
    ...{ lastSessionAt: row.lastSessionAt, nextSessionAt: row.nextSessionAt, reviewAt: row.reviewAt },
    ...{ unread: row.unread, openSteps: row.openSteps, suggestion: suggestStep(facts) },
  }
}

const pulses = ({ sql }: ViewerTx, driveId: string, today: CalendarDate) => sql<BoardDrive['trend'][number]>`
  select on_date as "onDate", (counts ->> 'talkedTo')::int as talked from pulse
  where drive_id = ${driveId} and on_date < ${today}::date and on_date >= ${today}::date - ${BOARD_WEEKS * 7}::int order by on_date`

async function fallsTwice(tx: ViewerTx, driveId: string, testId: string): Promise<boolean> {
  const trends = actionTrends(await lastActions(tx, driveId, testId))
  return trends.some(({ cellId, fallsTwice: falls }) => cellId === null && falls)
}
