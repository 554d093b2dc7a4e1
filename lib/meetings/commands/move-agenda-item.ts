import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { moveItem } from '../move-item'
import { MoveAgendaItem } from '../schema'

/** Moves an open point up or down by one. */
export const moveAgendaItem = defineCommand({
  name: 'agenda.move',
  scope: 'drive',
  input: MoveAgendaItem,
  subject: 'agenda_item',

  async load({ driveId, itemId }, { tx }) {
    const items = await tx.sql<{ id: string }>`
      select i.id from agenda_item i where i.drive_id = ${driveId} and i.done_at is null and i.dropped_at is null
        and i.meeting_id = (select m.meeting_id from agenda_item m where m.drive_id = ${driveId} and m.id = ${itemId})
      order by i.position, i.id for no key update`
    return items.some(({ id }) => id === itemId) ? items : null
  },

  refuse: () => null,

  async run({ driveId, itemId, direction }, items, { tx }) {
    const order = moveItem(
      items.map(({ id }) => id),
      itemId,
      direction,
    )
    await tx.sql`
      update agenda_item i set position = o.place::int
      from unnest(${order}::uuid[]) with ordinality o (id, place) where i.drive_id = ${driveId} and i.id = o.id`
    return success({ itemId })
  },
})
