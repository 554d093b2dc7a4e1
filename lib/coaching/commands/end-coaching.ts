import 'server-only'
import { v7 } from 'uuid'
import { rolesIn } from '@/lib/access/viewer'
import { refuseEndCoaching } from '@/lib/coaching/policy'
import { EndCoaching } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { callOffSessions } from './call-off-sessions'
import { keepHandOver } from './hand-over'

type Facts = { coachId: string; hasEnded: boolean; code: string }

/**
 * Coaching ends at once, by the committee or by the coach, without a reason. Access is gone with the next statement. A coach who
 * leaves may write down what the next one should know. Sessions that lay ahead with them are called off.
 */
export const endCoaching = defineCommand({
  name: 'coaching.end',
  scope: 'drive',
  input: EndCoaching,
  subject: 'coach',

  async load({ driveId, coachingId }, { tx, viewer }) {
    const [row] = await tx.sql<Facts>`
      select c.coach_id as "coachId", c.until_at is not null as "hasEnded", d.code
      from coaching c join drive d on d.id = c.drive_id
      where c.id = ${coachingId} and c.drive_id = ${driveId} for update of c`
    const viewerDecides = rolesIn(viewer, driveId).some((role) => role !== 'coach')
    return row ? { ...row, viewerDecides } : null
  },

  refuse: (viewer, coaching) => refuseEndCoaching(viewer.userId, coaching),

  async run({ driveId, coachingId, handOver }, { coachId, code }, context) {
    const { tx, viewer, now } = context
    const byCoach = viewer.userId === coachId
    if (byCoach && handOver)
      await keepHandOver(context, { driveId, commentId: v7(), coachingId, side: 'coach', text: handOver })
    await tx.sql`
      update coaching set until_at = ${now}, ended_reason = ${byCoach ? 'coach' : 'committee'} where id = ${coachingId}`
    await callOffSessions(tx, { driveId, coachId }, now)
    const params = JSON.stringify({ code })
    if (byCoach) await tx.sql`select app.notify_committee(${driveId}, 'coaching.ended', ${params})`
    else await tx.sql`select app.notify(${coachId}, ${v7()}, 'coaching.ended', ${driveId}, ${params})`
    await tx.sql`select app.notify_coordinators('coaching.ended', ${driveId}, ${params})`
    await tx.sql`select app.end_coach_role(${driveId}, ${coachId})`
    return success({ coachingId })
  },
})
