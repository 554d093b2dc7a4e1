import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { isActivist } from '../activist'
import { DEVELOPMENT_STEPS, type DevelopmentStep, isBehind, nextStep, type StepsMade } from '../development'
import type { LeaderStatus } from '../leader-status'
import { type LastTest, lastTestOf } from './last-test-of'
import { type LeaderMark, marksOf } from './marks-of'
import { stepsMade } from './steps-made'

/** Whether people follow somebody, how we know, what the last action showed, and how far they have come. */
export type WorkerLeader = {
  status: LeaderStatus | null
  /** Very active, and not known to be followed. */
  isActivist: boolean
  /** Newest first. */
  marks: LeaderMark[]
  test:
    | (Omit<LastTest, 'followers'> & { followers: (LastTest['followers'][number] & { called: string })[] })
    | null
  /** Every step in order: the first day it was made, or that a later one stands for it. */
  steps: { step: DevelopmentStep; onDate: CalendarDate | null; behind: boolean }[]
  next: DevelopmentStep | null
}

/** For the committee, which alone sees enough to tell. */
export const getWorkerLeader = (session: Session, driveId: string, workerId: string): Promise<WorkerLeader> =>
  asViewer(session, async (tx) => {
    const marks = await marksOf(tx, driveId, workerId)
    const [newest] = marks
    const status = !newest || newest.status === 'none' ? null : newest.status
    const test = await lastTestOf(tx, driveId, workerId, { status, markedAt: newest?.recordedAt ?? null })
    const [known] = await tx.sql<{ value: number | null; followers: number }>`
      select (select s.value from app.states_in(${driveId}, ${[workerId]}) s) as value, (
        select count(distinct to_worker_id)::int from tie where drive_id = ${driveId} and from_worker_id = ${workerId}
          and kind = 'follows' and withdrawn_at is null) as followers`
    const made: StepsMade = (await stepsMade(tx, driveId, [workerId])).get(workerId) ?? new Map()
    const names = await calledWithinBudget(
      tx,
      driveId,
      test?.followers.map((follower) => follower.workerId) ?? [],
    )
    return {
      status,
      isActivist: isActivist({
        value: known?.value ?? null,
        followers: known?.followers ?? 0,
        leader: status,
      }),
      marks,
      test: test && {
        ...test,
        followers: test.followers.map((follower) => ({
          ...follower,
          called: names.get(follower.workerId)?.called ?? '',
        })),
      },
      steps: DEVELOPMENT_STEPS.map((step) => ({
        step,
        onDate: made.get(step) ?? null,
        behind: isBehind(step, made),
      })),
      next: nextStep(made),
    }
  })
