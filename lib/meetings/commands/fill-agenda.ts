import 'server-only'
import { v5 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseCancelled } from '../policy'
import { type PointOnIt, proposeAgenda } from '../propose-agenda'
import { openPointsIn } from '../queries/open-points'
import { OneMeeting } from '../schema'
import { loadMeeting } from './load-meeting'

/**
 * Puts on the agenda what is open: by one button. A point has an id that follows from the meeting and what it is about, so that two
 * phones cannot put it on twice.
 */
export const fillAgenda = defineCommand({
  name: 'agenda.fill',
  scope: 'drive',
  input: OneMeeting,
  subject: 'meeting',
  load: loadMeeting,
  refuse: (_viewer, meeting) => refuseCancelled(meeting),

  async run({ driveId, meetingId }, _meeting, { tx, viewer, now }) {
    const onIt = await tx.sql<PointOnIt>`
      select kind, about_id as "aboutId", dropped_at is not null as "isDropped" from agenda_item where drive_id = ${driveId} and meeting_id = ${meetingId}`
    const proposals = proposeAgenda(await openPointsIn(tx, driveId, now), onIt).map((proposal) => ({
      ...proposal,
      id: v5(`${proposal.kind} ${proposal.aboutId}`, meetingId),
    }))
    const added = await tx.sql`
      insert into agenda_item (drive_id, id, meeting_id, kind, about_id, position, added_by)
      select ${driveId}::uuid, p.id, ${meetingId}::uuid, p.kind, p."aboutId",
        (select coalesce(max(i.position) + 1, 0) from agenda_item i where i.drive_id = ${driveId} and i.meeting_id = ${meetingId})
          + p.place::int, ${viewer.userId}::uuid
      from rows from (jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb) as (id uuid, kind text, "aboutId" uuid))
        with ordinality p (id, kind, "aboutId", place)
      on conflict do nothing returning id`
    return success({ meetingId, added: added.length })
  },
})
