import type { AppError } from '@/lib/errors'
import { type RoleName, ruleOf, type Verb } from './roles'
import { isFresh, rolesIn, type Viewer } from './viewer'

/**
 * Whether the role table lets the viewer do this, in this drive where there is one; `null` when it does.
 *
 * Somebody without any role in the drive hears `not_found`, as for a drive that does not exist. After unlocking by PIN only what
 * worker leaders do is open, and the little that `afterPin` names; everything else asks for a full sign-in: whoever saw a PIN must not
 * give a coach their word, take a group on or end a coaching.
 */
export function refuseVerb(viewer: Viewer, verb: Verb, driveId: string | null, now: Date): AppError | null {
  const { roles, stepUp, afterPin } = ruleOf(verb)
  const mine: RoleName[] = [...viewer.networkRoles, ...(driveId ? rolesIn(viewer, driveId) : [])]
  const allowed = roles.includes('anyone') || mine.some((role) => roles.includes(role))
  if (!allowed)
    return driveId && rolesIn(viewer, driveId).length === 0 ? { code: 'not_found' } : { code: 'denied' }
  if (viewer.level === 'list' && !afterPin && !roles.includes('worker_leader'))
    return { code: 'stepup_required' }
  if (stepUp === 'fresh' && !isFresh(viewer, now)) return { code: 'stepup_required' }
  return null
}
