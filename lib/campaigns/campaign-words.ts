/** Where the sealed words of a campaign belong; like the two below under the network's key. */
export const campaignPlace = (rowId: string) => ({ table: 'campaign', rowId })

/** Where those of a drive's place in it belong. */
export const membershipPlace = (rowId: string) => ({ table: 'campaign_drive', rowId })

/** Where those of a delegate belong. */
export const delegatePlace = (rowId: string) => ({ table: 'campaign_delegate', rowId })

export type CampaignWords = { name: string }

/** Where the words of what drives ask for, do and decide together belong. */
export const togetherPlace = (
  table: 'campaign_demand' | 'campaign_day' | 'campaign_decision',
  rowId: string,
) => ({
  table,
  rowId,
})

export type DemandWords = { text: string; target: string }
export type TitledWords = { title: string; text: string }
