import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { Pickable } from '../log-about'
import { likelyPeople } from './likely-people'
import { ownWorkerIn } from './own-worker'

/** Who may have had the talks of a sheet besides the viewer: see {@link likelyPeople}. */
export const getTalkers = (viewer: Viewer, driveId: string): Promise<Pickable[]> =>
  asViewer(viewer, async (tx) => {
    const own = await ownWorkerIn(tx, driveId, viewer.userId)
    return (await likelyPeople(tx, viewer, driveId)).filter(({ id }) => id !== own)
  })
