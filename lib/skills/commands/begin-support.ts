import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { BeginSupport } from '../schema'

/** Puts an experienced coach beside another: as support, to coach together, or to look on before leading. It shows nobody anything of a drive. */
export const beginSupport = defineCommand({
  name: 'support.begin',
  scope: 'network',
  input: BeginSupport,
  subject: 'coach',

  async load({ mentorId, coachId }, { tx }) {
    const coaches = await tx.sql<{ id: string }>`
      select user_id as id from coach_profile where user_id = any (${[mentorId, coachId]}::uuid[]) and left_at is null
        and admitted_at is not null`
    const [live] = await tx.sql<{ id: string }>`
      select id from support where mentor_id = ${mentorId} and coach_id = ${coachId} and until_at is null`
    return coaches.length === 2 ? { isLive: live !== undefined } : null
  },

  refuse: (_viewer, { isLive }) => (isLive ? { key: 'skills.refused.beside_already' } : null),

  async run({ supportId, mentorId, coachId, kind, driveId }, _facts, { tx, now }) {
    await tx.sql`
      insert into support (id, mentor_id, coach_id, kind, drive_id, from_at)
      values (${supportId}, ${mentorId}, ${coachId}, ${kind}, ${driveId}, ${now})`
    for (const userId of [mentorId, coachId])
      await tx.sql`select app.tell_learner(${userId}, 'support.begun')`
    return success({ supportId })
  },
})
