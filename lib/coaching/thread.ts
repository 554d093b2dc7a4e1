import { type DriveRoleName, onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'

/** Who writes to each other: a committee and its coach, or a committee and those who look for one. */
export const THREADS = ['coach', 'coordination'] as const
export type Thread = (typeof THREADS)[number]

/** For whom somebody writes. */
export type Side = 'group' | 'coach' | 'coordination'

/** How somebody can be reached by the others of a thread. Nothing but the app: no address is kept. */
export const WAY_KINDS = ['in_app', 'call', 'text', 'signal', 'whatsapp'] as const
export type WayKind = (typeof WAY_KINDS)[number]

/** Whether an address names a thread that there is. */
export const isThread = (text: string): text is Thread => THREADS.some((thread) => thread === text)

/** For whom a viewer speaks in a thread of a drive; `null` for those whom it does not concern. */
export function sideOf(viewer: Viewer, driveId: string, thread: Thread): Side | null {
  const roles: readonly DriveRoleName[] = rolesIn(viewer, driveId)
  if (onCommittee(roles)) return 'group'
  if (thread === 'coach') return roles.includes('coach') ? 'coach' : null
  return viewer.networkRoles.includes('coordinator') || viewer.networkRoles.includes('support_organizer')
    ? 'coordination'
    : null
}

/** Whether somebody of another side has looked at the thread since a message was sent. */
export const isSeen = (
  message: { sentAt: Date; side: Side },
  seen: readonly { side: Side; seenAt: Date }[],
): boolean => seen.some(({ side, seenAt }) => side !== message.side && seenAt >= message.sentAt)

/** For whom somebody of the drive speaks, a member or its coach; `null` for those who write from the network. */
export function insideOf(viewer: Viewer, driveId: string, thread: Thread): Side | null {
  const side = sideOf(viewer, driveId, thread)
  return side === 'coordination' ? null : side
}
