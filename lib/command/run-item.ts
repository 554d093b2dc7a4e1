import 'server-only'
import type { Session } from '@/lib/db/as-viewer'
import type { Result } from '@/lib/result'
import type { AnyCommand, Output } from './define-command'
import { type Envelope, execute } from './execute'
import type { SyncItem } from './sync-envelope'

export type CommandByName = (name: string) => AnyCommand | undefined

/** What all entries that were sent together have in common. */
export type Batch = { deviceId: string; skewMs: number; now: Date; commandNamed: CommandByName }

/** The command of an entry; `undefined` for one that no phone may keep waiting. */
export function commandOf({ name }: SyncItem, { commandNamed }: Batch): AnyCommand | undefined {
  const command = commandNamed(name)
  // What is logged privately is done with a signal: an entry laid aside would show its name to the committee.
  return command?.scope === 'drive_privately' ? undefined : command
}

export const isForDrive = (command: AnyCommand, input: unknown, { driveId }: SyncItem): boolean =>
  command.scope !== 'drive' || (input as { driveId?: unknown } | null)?.driveId === driveId

/** What came of an entry that was run. `repeated`: its id was used before, and this is the first answer. */
export type Outcome = { result: Result<Output>; repeated: boolean }

/** Runs an entry that lies open. */
export async function runItem(
  command: AnyCommand,
  session: Session,
  { commandId, input, now, skewMs, admit }: Pick<Envelope, 'commandId' | 'input' | 'admit'> & Batch,
): Promise<Outcome> {
  let repeated = false
  const onRepeat = () => {
    repeated = true
  }
  const result = await execute(command, session, { commandId, input, now, skewMs, onRepeat, admit })
  return { result, repeated }
}
