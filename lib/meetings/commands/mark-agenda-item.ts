import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { MarkAgendaItem } from '../schema'

/** Says of a point that it is done, or dropped, or open after all. */
export const markAgendaItem = defineCommand({
  name: 'agenda.mark',
  scope: 'drive',
  input: MarkAgendaItem,
  subject: 'agenda_item',

  async load({ driveId, itemId }, { tx }) {
    const [item] = await tx.sql`select id from agenda_item where drive_id = ${driveId} and id = ${itemId}`
    return item ?? null
  },

  refuse: () => null,

  async run({ driveId, itemId, state }, _item, { tx, now }) {
    await tx.sql`
      update agenda_item set done_at = ${state === 'done' ? now : null}, dropped_at = ${state === 'dropped' ? now : null}
      where drive_id = ${driveId} and id = ${itemId}`
    return success({ itemId })
  },
})
