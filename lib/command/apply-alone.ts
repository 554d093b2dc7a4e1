import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Session } from '@/lib/db/as-viewer'
import { answerTo, thrown } from './item-answer'
import { type Batch, commandOf, isForDrive, runItem } from './run-item'
import type { SyncItem } from './sync-envelope'

/**
 * Runs an entry that came alone, as a phone with signal sends each: who sends it is asked together with the claim of its id, since a
 * whole shift does so at once. `null` where they may not, or where there is more to find out; nothing was written then.
 */
export async function applyAlone(
  session: Session,
  item: SyncItem,
  batch: Batch,
  maySend: (viewer: Viewer, deviceKey: Buffer | null) => boolean,
): Promise<SyncAnswer | null> {
  const { commandId, driveId, input, sealed } = item
  const command = commandOf(item, batch)
  // What is sealed is opened only for whoever may send it.
  if (!command || sealed !== undefined || !isForDrive(command, input, item)) return null

  const sent: { by?: Viewer } = {}
  const admit = (viewer: Viewer, deviceKey: Buffer | null) => {
    const isAdmitted = maySend(viewer, deviceKey) && rolesIn(viewer, driveId).length > 0
    sent.by = isAdmitted ? viewer : undefined
    return isAdmitted
  }
  try {
    const outcome = await runItem(command, session, { ...batch, commandId, input, admit })
    return sent.by ? answerTo(sent.by, item, outcome, input) : null
  } catch (error) {
    return sent.by ? thrown(item, error) : null
  }
}
