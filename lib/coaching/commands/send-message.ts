import 'server-only'
import { threadKey } from '@/lib/coaching/queries/thread-key'
import { SendMessage } from '@/lib/coaching/schema'
import { type Side, sideOf, type Thread } from '@/lib/coaching/thread'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { tellOtherSide } from './tell-other-side'

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

async function tellOthers(context: CommandContext, driveId: string, thread: Thread, { side, code }: Facts) {
  if (thread === 'coach') return tellOtherSide(context, driveId, side, 'message.sent')
  const params = JSON.stringify({ code })
  if (side === 'group')
    await context.tx.sql`select app.notify_coordinators('message.sent', ${driveId}, ${params})`
  else await context.tx.sql`select app.notify_committee(${driveId}, 'message.sent', ${params})`
}
