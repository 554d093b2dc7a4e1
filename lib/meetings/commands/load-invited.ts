import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import { type LoadedMeeting, loadMeeting } from './load-meeting'

/** The meeting, if it and all of these people are there for the viewer; else `null`. */
export async function loadInvited(
  meeting: { driveId: string; meetingId: string },
  workerIds: readonly string[],
  context: CommandContext,
): Promise<LoadedMeeting | null> {
  const [known] = await context.tx.sql<{ all: boolean }>`
    select count(*)::int = ${new Set(workerIds).size} as all from worker
    where drive_id = ${meeting.driveId} and id = any (${workerIds}::uuid[]) and removed_at is null`
  return known?.all ? loadMeeting(meeting, context) : null
}
