import 'server-only'
import { openDoors } from '@/lib/access/door'
import { sealTicket } from '@/lib/access/sealed-ticket'
import { withoutSession } from '@/lib/db/without-session'
import { callDueAt } from '@/lib/seeding/call-clock'
import type { Outcome } from '@/lib/seeding/intake-kinds'
import type { MessageWords } from '@/lib/seeding/message-words'
import { type ReplyStatus, replyStatus } from '@/lib/seeding/reply-status'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { replyHash } from './reply-hash'

export type ReplyMessage = { id: string; side: 'caller' | 'founder'; said: MessageWords; sentAt: Date }

export type ReplyPage = {
  status: ReplyStatus
  /** Until when somebody is to call. */
  dueAt: Date
  mayIntroduce: boolean | null
  /** Their clock, where their browser said so. */
  timeZone: string | null
  messages: ReplyMessage[]
  /** Where a group is started once a caller has handed over: good for a quarter of an hour. `null` where only the invited may start. */
  startAt: string | null
}

/**
 * What a code opens: how it stands and what was written, never what was sent in. `null` for every code that is none, in the same
 * number of steps whether it could be one or not.
 */
export async function getReplyPage(typed: string): Promise<ReplyPage | null> {
  const vault = vaultFor({ kind: 'web' })
  const hash = replyHash(vault, typed)
  const [intake] = await withoutSession<{
    id: string
    receivedAt: Date
    claimed: boolean
    calledAt: Date | null
    outcome: Outcome | null
    mayIntroduce: boolean | null
    timeZone: string | null
    slug: string | null
  }>`
    select id, received_at as "receivedAt", claimed, called_at as "calledAt", outcome, may_introduce as "mayIntroduce",
      time_zone as "timeZone", slug
    from app.intake_by_reply(${hash})`
  const rows = await withoutSession<{ id: string; side: 'caller' | 'founder'; words: Buffer; sentAt: Date }>`
    select id, side, words, sent_at as "sentAt" from app.messages_by_reply(${hash})`
  if (!intake) return null
  const status = replyStatus(intake)
  return {
    status,
    dueAt: callDueAt(intake.receivedAt),
    mayIntroduce: intake.mayIntroduce,
    timeZone: intake.timeZone,
    messages: rows.map(({ words, ...row }) => ({
      ...row,
      said: vault.open<MessageWords>(networkKey, { table: 'intake_message', rowId: row.id }, words),
    })),
    startAt: status === 'start' && (await openDoors()).openStart ? startAddress(intake) : null,
  }
}

function startAddress({ id, slug }: { id: string; slug: string | null }): string {
  const query = new URLSearchParams({ pass: sealTicket('founder', { intakeId: id }) })
  if (slug) query.set('call', slug)
  return `/start?${query}`
}
