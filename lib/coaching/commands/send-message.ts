import 'server-only'
import { v7 } from 'uuid'
import { threadKey } from '@/lib/coaching/queries/thread-key'
import { SendMessage } from '@/lib/coaching/schema'
import { type Side, sideOf, type Thread } from '@/lib/coaching/thread'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Who goes on writing within this time is one piece of news, not several. */
const ONE_NEWS_MS = 30 * 60_000

type Facts = { code: string; side: Side; isNews: boolean }

/** One command a door: members and coaches come in by their drive, coordinators by the network. */
const sending = (name: 'message.send' | 'coordination.send', scope: 'drive' | 'network') =>
  defineCommand({
    name,
    scope,
    input: SendMessage,
    subject: 'thread',

    async load({ driveId, thread }, { tx, viewer, now }) {
      const side = sideOf(viewer, driveId, thread)
      if (!side || (side === 'coordination') !== (scope === 'network')) return null
      const [drive] = await tx.sql<{ code: string }>`
        select code from drive where id = ${driveId} union all
        select drive_code from coaching_request where drive_id = ${driveId} limit 1`
      const recent = await tx.sql`
        select from thread_message where drive_id = ${driveId} and thread = ${thread} and side = ${side}
          and sent_at > ${new Date(now.getTime() - ONE_NEWS_MS)} limit 1`
      return drive ? { code: drive.code, side, isNews: recent.length === 0 } : null
    },

    refuse: () => null,

    async run({ driveId, messageId, thread, text }, facts, context) {
      const { tx, vault, viewer, now } = context
      const words = vault.seal(
        threadKey(driveId, thread),
        { table: 'thread_message', rowId: messageId },
        { text },
      )
      await tx.sql`
        insert into thread_message (drive_id, id, thread, side, author_id, words, sent_at)
        values (${driveId}, ${messageId}, ${thread}, ${facts.side}, ${viewer.userId}, ${words}, ${now})`
      if (facts.isNews) await tellOthers(context, driveId, thread, facts)
      return success({ messageId })
    },
  })

/** Writes to the others of a thread, who hear at once that there is something, and nothing of what. */
export const sendMessage = sending('message.send', 'drive')

/** The same for coordinators, who write to a group without seeing it. */
export const sendFromCoordination = sending('coordination.send', 'network')

async function tellOthers({ tx }: CommandContext, driveId: string, thread: Thread, { side, code }: Facts) {
  const params = JSON.stringify({ code })
  if (side !== 'group') await tx.sql`select app.notify_committee(${driveId}, 'message.sent', ${params})`
  else if (thread === 'coordination')
    await tx.sql`select app.notify_coordinators('message.sent', ${driveId}, ${params})`
  else {
    const [coaching] = await tx.sql<{ coachId: string }>`
      select coach_id as "coachId" from coaching where drive_id = ${driveId} and until_at is null
      order by from_at desc limit 1`
    if (coaching)
      await tx.sql`select app.notify(${coaching.coachId}, ${v7()}, 'message.sent', ${driveId}, ${params})`
  }
}
