import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { LAID_ASIDE_DAYS } from '../laid-aside'
import { DecideLaidAside } from '../schema'

/** Ends the wait of an entry that a phone sent after it was taken away. Nothing of what it said is kept here afterwards. */
const decide = (name: 'quarantine.release' | 'quarantine.drop', decision: 'released' | 'dropped') =>
  defineCommand({
    name,
    scope: 'drive',
    input: DecideLaidAside,
    subject: 'laid_aside',

    async load({ driveId, itemId }, { tx }) {
      const [item] = await tx.sql<{ id: string }>`
        select id from quarantined_item where drive_id = ${driveId} and id = ${itemId} and decided_at is null
          and received_at > now() - make_interval(days => ${LAID_ASIDE_DAYS})`
      return item ?? null
    },

    refuse: () => null,

    async run({ driveId, itemId }, _item, { tx }) {
      await tx.sql`select app.decide_laid_aside(${driveId}, ${itemId}, ${decision})`
      return success({ itemId })
    },
  })

/** Marks an entry as taken over. What it says is written by `releaseItem` just before, through its own command. */
export const releaseLaidAside = decide('quarantine.release', 'released')

/** Throws an entry away unread. */
export const dropLaidAside = decide('quarantine.drop', 'dropped')
