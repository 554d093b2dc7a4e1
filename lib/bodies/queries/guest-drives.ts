import 'server-only'
import type { DriveRoleName } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'

/** A group in which somebody has a part and sees no chart: by its plain code. */
export type GuestDrive = { driveId: string; code: string; roles: DriveRoleName[] }

const GUEST_ROLES: readonly DriveRoleName[] = ['union_liaison', 'membership_secretary']

/** The groups in which the viewer keeps a list or is of a union, and nothing more. */
export function getGuestDrives(viewer: Viewer): Promise<GuestDrive[]> {
  return asViewer(viewer, async ({ sql }) => {
    const rows = await sql<{ driveId: string; code: string }>`
      select id as "driveId", code from app.my_guest_drives() order by id`
    return rows
      .map((row) => ({ ...row, roles: rolesIn(viewer, row.driveId) }))
      .filter(({ roles }) => roles.every((role) => GUEST_ROLES.includes(role)))
  })
}

/** Where somebody with no more than such a part belongs; `null` for everybody else. */
export function guestPage(viewer: Viewer, driveId: string): string | null {
  const roles = rolesIn(viewer, driveId)
  if (roles.length === 0 || !roles.every((role) => GUEST_ROLES.includes(role))) return null
  return `/d/${driveId}/${roles.includes('membership_secretary') ? 'bodies' : 'liaison'}`
}
