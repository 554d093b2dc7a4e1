import 'server-only'
import { refuseUnshareTalk } from '@/lib/coaching/policy'
import { UnshareTalk } from '@/lib/coaching/schema'
import { isShown } from '@/lib/coaching/shared-talk'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Takes a talk back from the coach. It bites at once, and what was said about it is gone for the coach too. */
export const unshareTalk = defineCommand({
  name: 'talk.unshare',
  scope: 'drive',
  input: UnshareTalk,
  subject: 'one_on_one',

  async load({ driveId, shareId }, { tx, now }) {
    const [row] = await tx.sql<{ untilAt: Date; revokedAt: Date | null }>`
      select until_at as "untilAt", revoked_at as "revokedAt" from shared_talk where drive_id = ${driveId} and id = ${shareId}`
    return row ? { isOpen: isShown(row, now) } : null
  },

  refuse: (_viewer, talk) => refuseUnshareTalk(talk),

  async run({ driveId, shareId }, _talk, { tx, now }) {
    await tx.sql`update shared_talk set revoked_at = ${now} where drive_id = ${driveId} and id = ${shareId}`
    return success({ shareId })
  },
})
