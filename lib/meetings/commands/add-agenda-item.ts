import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseCancelled } from '../policy'
import { AddAgendaItem } from '../schema'
import { loadMeeting } from './load-meeting'

/** Puts something in the group's own words on the agenda. */
export const addAgendaItem = defineCommand({
  name: 'agenda.add',
  scope: 'drive',
  input: AddAgendaItem,
  subject: 'meeting',
  load: loadMeeting,
  refuse: (_viewer, meeting) => refuseCancelled(meeting),

  async run({ driveId, meetingId, itemId, text }, _meeting, { tx, vault, viewer }) {
    const words = vault.seal(driveKey(driveId), { table: 'agenda_item', rowId: itemId }, { text })
    await tx.sql`
      insert into agenda_item (drive_id, id, meeting_id, kind, words, position, added_by)
      select ${driveId}::uuid, ${itemId}::uuid, ${meetingId}::uuid, 'own', ${words}, coalesce(max(i.position) + 1, 0), ${viewer.userId}::uuid
      from agenda_item i where i.drive_id = ${driveId} and i.meeting_id = ${meetingId}`
    return success({ itemId })
  },
})
