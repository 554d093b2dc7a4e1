import 'server-only'
import { now as currentTime, dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type Effective, effectiveAttributes } from '@/lib/drives/effective-attributes'
import { saidIn } from '@/lib/drives/queries/said-in'
import { packOf } from '../fact-of'
import { allPacks } from '../packs/packs'
import type { UnderLaw } from '../retaliation-deadline'

/** The law of a drive, and who says how recognition is sought, which it follows from where the drive chose no law. */
export type DriveLaw = UnderLaw & { timeZone: string; packId: string | null; pathSaid: Effective | null }

/** Under which law a drive falls, by what it, its campaign or the network says; `null` where there is no such drive for the viewer. */
export async function lawIn(tx: ViewerTx, driveId: string, now = currentTime()): Promise<DriveLaw | null> {
  const [drive] = await tx.sql<Pick<UnderLaw, 'jurisdiction'> & { timeZone: string }>`
    select time_zone as "timeZone", jurisdiction from drive where id = ${driveId}`
  if (!drive) return null
  const said = effectiveAttributes(await saidIn(tx, driveId), dateIn(drive.timeZone, now))
  const path = said.recognition_path?.value ?? null
  const packs = allPacks()
  const packId = packOf(packs, drive.jurisdiction, path)?.id ?? null
  return { ...drive, packs, path, packId, pathSaid: said.recognition_path ?? null }
}
