import { CommonDemands } from '@/components/campaigns/common-demands'
import { JointDays } from '@/components/campaigns/joint-days'
import { JointDecisions } from '@/components/campaigns/joint-decisions'
import { WithMessages } from '@/components/shell/with-messages'
import type { Viewer } from '@/lib/access/viewer'
import { getTogether } from '@/lib/campaigns/queries/together'
import * as actions from '../actions'

type Props = { viewer: Viewer; campaignId: string; speaksFor: string | null; groups: number }

/** What the groups of a campaign demand, plan and decide together. */
export async function CampaignTogether({ viewer, campaignId, speaksFor, groups }: Props) {
  const { demands, days, decisions } = await getTogether(viewer, campaignId)
  return (
    <WithMessages of={['campaigns', 'actions']}>
      <CommonDemands
        {...{ campaignId, speaksFor, demands }}
        actions={{ raise: actions.raiseDemandAction, drop: actions.dropDemandAction }}
      />
      <JointDays
        {...{ campaignId, speaksFor, days }}
        actions={{ call: actions.callDayAction, cancel: actions.cancelDayAction }}
      />
      <JointDecisions
        {...{ campaignId, speaksFor, groups, decisions }}
        actions={{
          propose: actions.proposeTogetherAction,
          vote: actions.voteTogetherAction,
          close: actions.closeTogetherAction,
          withdraw: actions.withdrawTogetherAction,
        }}
      />
    </WithMessages>
  )
}
