import type { Pickable } from '@/lib/conversations/log-about'
import type { GoState } from './go-threshold'
import type { ActionRole } from './plan'

/** Somebody by the name or code that the viewer may use, and what was written down about them. */
export type NamedPledge = { pledgeId: string; workerId: string; called: string; isMine: boolean }
export type NamedRole = { roleId: string; role: ActionRole; workerId: string; called: string }

/** How far an action is prepared. */
export type ActionReady = {
  /** `null` for a worker leader, who sees no sum. */
  go: GoState | null
  /** `signed_before`: where no names are kept of this action, those who signed in the one that it follows on. */
  countedFrom: 'pledges' | 'signed_before'
  pledges: NamedPledge[]
  roles: NamedRole[]
  /** People at hand: the own list for pledges, the committee for tasks. */
  mine: Pickable[]
  seats: Pickable[]
}
