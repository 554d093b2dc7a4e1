import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { type Contract, noStrikeOn } from '../contracts/contract'
import { contractsIn } from './contracts-in'

/** The agreement that forbids strikes on a day, for whoever plans something on it; `null` where none is known. */
export const getNoStrike = (viewer: Viewer, driveId: string, day: CalendarDate): Promise<Contract | null> =>
  asViewer(viewer, async (tx) => {
    const words = onCommittee(rolesIn(viewer, driveId)) ? 'open' : 'closed'
    return noStrikeOn(await contractsIn(tx, driveId, words), day)
  })
