import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { loadBody } from './load-body'

type Named = { driveId: string; bodyId: string; membershipId: string }

/** A membership on a list that the viewer keeps; `null` for anything else. */
export async function loadMembership(input: Named, context: CommandContext) {
  const body = await loadBody(input, context)
  const [membership] = await context.tx.sql<{ fromOn: CalendarDate }>`
    select from_on as "fromOn" from membership where drive_id = ${input.driveId} and body_id = ${input.bodyId}
      and id = ${input.membershipId} and withdrawn_at is null`
  return body && membership ? { ...body, ...membership } : null
}
