import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'
import type { InvitedRole } from './schema'

/** Whoever keeps the data is named by somebody who keeps it already. */
export function refuseMakeInvite(viewer: Viewer, driveId: string, role: InvitedRole): Refusal {
  if (role !== 'data_steward' || rolesIn(viewer, driveId).includes('data_steward')) return null
  return { key: 'drives.refused.only_stewards' }
}

/** A role of somebody, and how many others hold the same. */
export type HeldRole = { role: string; others: number }

/** A group always keeps somebody on the committee and somebody who keeps the data; those are named by each other only. */
export function refuseEndRole(viewer: Viewer, driveId: string, { role, others }: HeldRole): Refusal {
  if ((role === 'committee' || role === 'data_steward') && others === 0)
    return { key: 'drives.refused.last_one' }
  if (role !== 'data_steward' || rolesIn(viewer, driveId).includes('data_steward')) return null
  return { key: 'drives.refused.only_stewards' }
}

/** Nobody signs themself out by this: for that there is one's own list of devices. */
export const refuseRevokeDevicesOf = (viewer: Viewer, userId: string): Refusal =>
  viewer.userId === userId ? { key: 'drives.refused.not_yourself' } : null

/** A network always keeps somebody who administers it. */
export const refuseEndNetworkRole = ({ role, others }: HeldRole): Refusal =>
  role === 'network_admin' && others === 0 ? { key: 'drives.refused.last_one' } : null
