/** Where the sealed words of a campaign belong; like the two below under the network's key. */
export const campaignPlace = (rowId: string) => ({ table: 'campaign', rowId })

/** Where those of a drive's place in it belong. */
export const membershipPlace = (rowId: string) => ({ table: 'campaign_drive', rowId })

/** Where those of a delegate belong. */
export const delegatePlace = (rowId: string) => ({ table: 'campaign_delegate', rowId })

export type CampaignWords = { name: string }
