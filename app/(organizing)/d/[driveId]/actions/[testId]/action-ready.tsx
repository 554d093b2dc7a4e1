import { Preparation } from '@/components/actions/preparation'
import { getActionReady } from '@/lib/actions/queries/action-ready'
import { findWhoElseAction } from '../../one-on-ones/actions'
import * as actions from '../actions'
import type { AboutAction } from './about-action'

/** How far an action is prepared: roles, pledges, the talk about what the company will do. */
export async function ActionReady({ viewer, driveId, action, isCommittee, isInsider }: AboutAction) {
  const ready = await getActionReady(viewer, driveId, action.testId)
  if (!ready) return null
  return (
    <Preparation
      {...{ driveId, action, ready, isCommittee, isInsider, timeZone: viewer.timeZone }}
      find={isCommittee ? findWhoElseAction.bind(null, driveId) : null}
      actions={{
        prepare: actions.prepareActionAction,
        assign: actions.assignRoleAction,
        free: actions.freeRoleAction,
        record: actions.recordPledgesAction,
        withdraw: actions.withdrawPledgesAction,
      }}
    />
  )
}
