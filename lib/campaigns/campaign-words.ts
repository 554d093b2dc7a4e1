/** Where the sealed words of a campaign, of a drive's place in it and of a delegate belong; all under the network's key. */
export const campaignPlace = (rowId: string) => ({ table: 'campaign', rowId })
export const membershipPlace = (rowId: string) => ({ table: 'campaign_drive', rowId })
export const delegatePlace = (rowId: string) => ({ table: 'campaign_delegate', rowId })

export type CampaignWords = { name: string }
