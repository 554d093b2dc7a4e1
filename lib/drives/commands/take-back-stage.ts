import 'server-only'
import { v5 } from 'uuid'
import type { CalendarDate } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { TakeBackStage } from '../strategy/schema'

/** Takes a move back that was a mistake: what held before holds again. To go back for a reason is a move of its own. */
export const takeBackStage = defineCommand({
  name: 'stage.take_back',
  scope: 'drive',
  input: TakeBackStage,
  subject: 'stage',

  async load({ driveId, moveId }, { tx }) {
    const [move] = await tx.sql<{ onDate: CalendarDate; before: string | null; spoke: boolean }>`
      select m.on_date as "onDate", exists (select from drive_attribute a
        where a.drive_id = m.drive_id and a.id = ${v5('stage', moveId)}) as spoke, (select a.value from drive_attribute a
        where a.drive_id = m.drive_id and a.kind = 'stage' and a.employer_id is null and a.from_on <= m.on_date
          and a.id <> ${v5('stage', moveId)} order by a.from_on desc, a.recorded_at desc, a.id desc limit 1) as before
      from stage_move m where m.drive_id = ${driveId} and m.id = ${moveId} and m.withdrawn_at is null`
    return move ?? null
  },

  refuse: () => null,

  async run({ driveId, moveId }, { onDate, before, spoke }, { tx, viewer, now }) {
    await tx.sql`update stage_move set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${moveId}`
    if (spoke)
      await tx.sql`
      insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
      values (${driveId}, ${v5('taken back', moveId)}, 'stage', ${before ?? 'contact'}, ${onDate}, ${now}, ${viewer.userId})`
    return success({ moveId })
  },
})
