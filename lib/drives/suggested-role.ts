import type { InvitedRole } from './schema'

/** Below this many people a drive needs no ranks: everybody who is let in sits on the committee. */
const SMALL_DRIVE = 30

/** The role that an invite proposes; a drive that nobody has counted yet is taken for a small one. */
export const suggestedRole = (headcount: number | null): InvitedRole =>
  (headcount ?? 0) < SMALL_DRIVE ? 'committee' : 'worker_leader'
