import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { ActionState } from '../action-stage'

/** What a command about an action decides by; `recorded` where somebody is noted, by name or as a number. */
export type LoadedAction = { state: ActionState; today: CalendarDate; recorded: 'something' | 'nothing' }

/** Loads an action as the viewer sees it, locked until the command is done; `null` where there is none for them. */
export async function loadAction(
  { driveId, testId }: { driveId: string; testId: string },
  { tx, now }: Pick<CommandContext, 'tx' | 'now'>,
): Promise<LoadedAction | null> {
  const [row] = await tx.sql<ActionState & { timeZone: string; recorded: boolean }>`
    select t.happens_on as "happensOn", t.counting, t.frozen_at as "frozenAt", t.closed_at as "closedAt",
      t.cancelled_at as "cancelledAt", d.time_zone as "timeZone",
      exists (select from participation p where p.drive_id = t.drive_id and p.test_id = t.id and p.withdrawn_at is null)
        or exists (select from test_cell c where c.drive_id = t.drive_id and c.test_id = t.id and c.took_part is not null) as recorded
    from structure_test t join drive d on d.id = t.drive_id
    where t.drive_id = ${driveId} and t.id = ${testId}`
  if (!row) return null
  const { timeZone, recorded, ...state } = row
  return { state, today: dateIn(timeZone, now), recorded: recorded ? 'something' : 'nothing' }
}
