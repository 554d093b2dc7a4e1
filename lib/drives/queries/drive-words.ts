import 'server-only'
import { dateIn, now } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { type DriveWords, wordsOf } from '../drive-words'
import { effectiveAttributes } from '../effective-attributes'
import { modelOf } from '../models/models'
import { driveZoneIn } from './drive-zone'
import { saidIn } from './said-in'

/** How a drive calls things; the plain words where there is no such drive for the viewer. */
export const getDriveWords = (session: Session, driveId: string): Promise<DriveWords> =>
  asViewer(session, (tx) => driveWordsIn(tx, driveId))

/** {@link getDriveWords} inside a transaction that is already open. */
export async function driveWordsIn(tx: ViewerTx, driveId: string): Promise<DriveWords> {
  const timeZone = await driveZoneIn(tx, driveId)
  if (!timeZone) return wordsOf(null)
  const said = effectiveAttributes(await saidIn(tx, driveId), dateIn(timeZone, now()))
  return wordsOf(modelOf(said.model?.value ?? null))
}
