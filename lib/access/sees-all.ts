import { onCommittee } from './roles'
import { rolesIn, type Viewer } from './viewer'

/** Whether the viewer is on the committee of a group and sees all of it just now: after a PIN only the own list is open. */
export const seesAll = (viewer: Viewer, driveId: string): boolean =>
  viewer.level === 'full' && onCommittee(rolesIn(viewer, driveId))
