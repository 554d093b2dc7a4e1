import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { Pickable } from '../log-about'
import { likelyPeople } from './likely-people'

/** Who may have had the talks of a sheet: see {@link likelyPeople}. */
export const getTalkers = (viewer: Viewer, driveId: string): Promise<Pickable[]> =>
  asViewer(viewer, (tx) => likelyPeople(tx, viewer, driveId))
