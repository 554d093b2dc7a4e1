import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'

/** What everybody may know of is opened by the committee; a hidden one by anybody of the group. */
export const refuseOpenBody = (viewer: Viewer, driveId: string, hidden: boolean): Refusal =>
  hidden || onCommittee(rolesIn(viewer, driveId)) ? null : { key: 'bodies.refused.open_by_committee' }

/** Nothing more is written to a list that was closed. */
export const refuseRetired = ({ isRetired }: { isRetired: boolean }): Refusal =>
  isRetired ? { key: 'bodies.refused.retired' } : null

/** A list always keeps somebody who keeps it. */
export const refuseEndSecretary = ({ others }: { others: number }): Refusal =>
  others === 0 ? { key: 'bodies.refused.last_secretary' } : null
