import 'server-only'
import { RecallDelegate } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** The committee recalls somebody who spoke for the drive, or somebody steps back: they see nothing more at once. */
export const recallDelegate = defineCommand({
  name: 'campaign.recall_delegate',
  scope: 'drive',
  input: RecallDelegate,
  subject: 'delegate',

  async load({ driveId, delegateId }, { tx }) {
    const [row] = await tx.sql<{ id: string }>`
      select id from campaign_delegate
      where id = ${delegateId} and drive_id = ${driveId} and (until_at is null or until_at > now())`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, delegateId }, _delegate, { tx }) {
    await tx.sql`select app.recall_delegate(${driveId}, ${delegateId})`
    return success({ delegateId })
  },
})
