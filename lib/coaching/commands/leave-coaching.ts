import 'server-only'
import { LeaveCoaching } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { callOffSessions } from './call-off-sessions'

/**
 * Stops coaching altogether: every group that they accompany and every open offer ends at once, committees and coordination hear it.
 * Saving the profile again brings a coach back, admitted as before.
 */
export const leaveCoaching = defineCommand({
  name: 'coach_profile.leave',
  scope: 'self',
  input: LeaveCoaching,
  subject: 'coach',

  async load(_input, { tx, viewer }) {
    const [row] = await tx.sql<{ version: number }>`
      select version from coach_profile where user_id = ${viewer.userId} and left_at is null for update`
    return row ?? null
  },

  refuse: () => null,

  async run(_input, { version }, { tx, viewer, now }) {
    const coached = await tx.sql<{ driveId: string; code: string }>`
      select c.drive_id as "driveId", d.code from coaching c join drive d on d.id = c.drive_id
      where c.coach_id = ${viewer.userId} and c.until_at is null`
    const asked = await tx.sql<{ driveId: string; requestId: string; code: string }>`
      select o.drive_id as "driveId", o.request_id as "requestId", r.drive_code as code
      from match_offer o join coaching_request r on r.id = o.request_id
      where o.coach_id = ${viewer.userId} and o.state in ('offered', 'accepted')`
    await tx.sql`
      update match_offer set state = 'declined', answered_at = ${now}
      where coach_id = ${viewer.userId} and state in ('offered', 'accepted')`
    for (const { requestId } of asked)
      await tx.sql`
        update coaching_request set state = 'open' where id = ${requestId} and state in ('offered', 'accepted')`
    await tx.sql`
      update coaching set until_at = ${now}, ended_reason = 'coach' where coach_id = ${viewer.userId} and until_at is null`
    await tx.sql`update coach_profile set left_at = ${now}, version = ${version + 1} where user_id = ${viewer.userId}`
    for (const [kind, drives] of [
      ['match.declined', asked],
      ['coaching.ended', coached],
    ] as const)
      for (const { driveId, code } of drives) {
        const params = JSON.stringify({ code })
        await tx.sql`select app.notify_committee(${driveId}, ${kind}, ${params})`
        await tx.sql`select app.notify_coordinators(${kind}, ${driveId}, ${params})`
      }
    await tx.sql`select app.notify_coordinators('coach.left', null, '{}')`
    for (const { driveId } of coached) {
      await callOffSessions(tx, { driveId, coachId: viewer.userId }, now)
      await tx.sql`select app.end_coach_role(${driveId}, ${viewer.userId})`
    }
    return success({ version: version + 1 })
  },
})
