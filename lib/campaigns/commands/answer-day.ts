import 'server-only'
import { refuseUnlessIn } from '@/lib/campaigns/policy'
import { AnswerDay } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadDay } from './load-day'

/** A committee says whether its drive takes part in a joint day, and with which action of its own. The newest answer holds. */
export const answerDay = defineCommand({
  name: 'campaign_day.answer',
  scope: 'drive',
  input: AnswerDay,
  subject: 'campaign_day',

  async load(input, { tx }) {
    const { driveId, testId } = input
    const own = await tx.sql`select id from structure_test where drive_id = ${driveId} and id = ${testId}`
    return testId !== null && own.length === 0 ? null : loadDay(tx, input)
  },

  refuse: (_viewer, facts) => refuseUnlessIn(facts),

  async run({ driveId, dayId, state, testId }, _facts, { tx, viewer, now }) {
    await tx.sql`
      insert into campaign_day_drive (day_id, drive_id, state, test_id, decided_by, decided_at)
      values (${dayId}, ${driveId}, ${state}, ${state === 'in' ? testId : null}, ${viewer.userId}, ${now})
      on conflict (day_id, drive_id) do update
      set state = excluded.state, test_id = excluded.test_id, decided_by = excluded.decided_by, decided_at = excluded.decided_at`
    return success({ dayId })
  },
})
