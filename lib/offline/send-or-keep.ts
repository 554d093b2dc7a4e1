import type { Result } from '@/lib/result'
import { currentProfile } from './current-profile'
import { keepEntry } from './keep-entry'

type Command = { commandId: string; input: Record<string, unknown> }

/** What sort of command it is, of which drive, and the first letter of whom it is about. */
export type Entry = { name: string; driveId: string; initial: string }

/** A network that has not answered by now may never: a wireless net without a way out, one bar in a freezer. */
const GIVE_UP_AFTER_MS = 12_000

/**
 * Sends a command, or keeps it on this phone under the same id when nothing comes back; so it is done once even when it had
 * arrived. A refusal is an answer. Rejects when it could be neither sent nor kept.
 */
export async function sendOrKeep<Value>(
  send: (command: Command) => Promise<Result<Value>>,
  entry: Entry,
  command: Command,
): Promise<Result<Value> | 'kept'> {
  const answer = await Promise.race([send(command), nothingInTime()]).catch(() => null)
  if (answer && !(answer.ok === false && answer.error.code === 'busy')) return answer
  const deviceId = currentProfile()
  if (deviceId && (await keepEntry({ deviceId, ...entry, ...command }))) return 'kept'
  if (answer) return answer
  throw new Error('unreachable')
}

const nothingInTime = (): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), GIVE_UP_AFTER_MS))
