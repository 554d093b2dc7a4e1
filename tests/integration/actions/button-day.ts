import { v7 } from 'uuid'
import { beginAction } from '@/lib/actions/commands/begin-action'
import { planAction } from '@/lib/actions/commands/plan-action'
import { recordParticipation } from '@/lib/actions/commands/record-participation'
import type { Counting } from '@/lib/actions/ladder'
import type { ParticipationResult } from '@/lib/actions/participation'
import { dateIn } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'

/** Today where Oak Street is. */
export const today = () => dateIn('America/New_York', new Date())

/** A valid plan of an action for today. */
export const plan = (driveId: string, said: { testId?: string; counting?: Counting } = {}) => ({
  ...{ driveId, testId: v7(), version: 0, kind: 'button_day', title: 'Red shirts', happensOn: today() },
  ...{ visible: 'public', counting: 'people', goalPercent: 65, cellGoalPercent: 50, ...said },
})

/** Plans an action for today and begins it: answers its id. */
export async function beginToday(session: Session, driveId: string, counting: Counting = 'people') {
  const testId = v7()
  for (const result of [
    await execute(planAction, session, { commandId: v7(), input: plan(driveId, { testId, counting }) }),
    await execute(beginAction, session, { commandId: v7(), input: { driveId, testId } }),
  ])
    if (!result.ok) throw new Error(JSON.stringify(result.error))
  return testId
}

/** Writes down the same of these people. */
export const record = (
  session: Session,
  { driveId, testId }: { driveId: string; testId: string },
  workerIds: readonly string[],
  result: ParticipationResult = 'took_part',
) =>
  execute(recordParticipation, session, {
    commandId: v7(),
    input: {
      ...{ driveId, testId, result },
      entries: workerIds.map((workerId) => ({ entryId: v7(), workerId })),
    },
  })
