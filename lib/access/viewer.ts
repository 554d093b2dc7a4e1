import type { DriveRoleName, NetworkRoleName } from './roles'

/** Who is asking: a live session and the roles that PostgreSQL found for it. */
export type Viewer = {
  /** The session token, 64 hex digits. Never leaves the server. */
  token: string
  userId: string
  sessionId: string
  deviceId: string | null
  kind: 'web' | 'job' | 'cli'
  /** `list` after unlocking by PIN: the own list and the log only. */
  level: 'full' | 'list'
  /** The last strong sign-in or step-up. */
  freshAt: Date
  locale: string
  timeZone: string
  driveRoles: readonly { driveId: string; role: DriveRoleName; workerId: string | null }[]
  networkRoles: readonly NetworkRoleName[]
}

/** The roles a viewer has in one drive; empty for a stranger. */
export const rolesIn = ({ driveRoles }: Viewer, driveId: string): DriveRoleName[] =>
  driveRoles.filter((role) => role.driveId === driveId).map(({ role }) => role)

/** How long a sign-in counts as fresh for what needs a step-up. */
export const FRESH_MS = 5 * 60_000

/** Whether the viewer proved who they are within {@link FRESH_MS}. */
export const isFresh = ({ freshAt }: Viewer, now: Date): boolean =>
  now.getTime() - freshAt.getTime() <= FRESH_MS
