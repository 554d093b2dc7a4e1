import 'server-only'
import { now as currentTime } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type StageFacts, stageFactsIn } from './stage-facts'

/** How a drive organizes and where it stands on each ladder; `null` where it is not there for this session. */
export const getTracks = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<StageFacts | null> => asViewer(session, (tx) => stageFactsIn(tx, driveId, now))
