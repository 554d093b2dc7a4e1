import 'server-only'
import { v7 } from 'uuid'
import { CommentReview } from '@/lib/coaching/schema'
import { type Side, sideOf } from '@/lib/coaching/thread'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { tellOtherSide } from './tell-other-side'

/** Who goes on commenting within this time is one piece of news, not several. */
const ONE_NEWS_MS = 30 * 60_000

type Facts = { side: Side; code: string; sharedBy: string | null; isNews: boolean }

/** Says something about a part of the review, or about a talk that is shown, for both sides to read. */
export const commentReview = defineCommand({
  name: 'review.comment',
  scope: 'drive',
  input: CommentReview,
  subject: 'it',

  async load({ driveId, about, aboutId }, { tx, viewer, now }) {
    const side = sideOf(viewer, driveId, 'coach')
    const [row] = await tx.sql<{ code: string; sharedBy: string | null; lastAt: Date | null }>`
      select d.code, (select s.shared_by from shared_talk s where s.drive_id = d.id and s.id = ${aboutId}) as "sharedBy",
        (select max(c.written_at) from review_comment c where c.drive_id = d.id and c.side = ${side}) as "lastAt"
      from drive d where d.id = ${driveId}`
    if (!side || !row || (about === 'talk' && row.sharedBy === null)) return null
    const { code, sharedBy, lastAt } = row
    return { side, code, sharedBy, isNews: lastAt === null || now.getTime() - lastAt.getTime() > ONE_NEWS_MS }
  },

  refuse: () => null,

  async run({ driveId, commentId, about, aboutId, text }, facts, context) {
    const { tx, vault, viewer, now } = context
    const words = vault.seal(driveKey(driveId), { table: 'review_comment', rowId: commentId }, { text })
    await tx.sql`
      insert into review_comment (drive_id, id, about, about_id, side, author_id, words, written_at)
      values (${driveId}, ${commentId}, ${about}, ${aboutId}, ${facts.side}, ${viewer.userId}, ${words}, ${now})`
    if (about === 'talk') await tellWhoShares(context, driveId, facts)
    if (facts.isNews && (about !== 'talk' || facts.side === 'group'))
      await tellOtherSide(context, driveId, facts.side, 'review.comment')
    return success({ commentId })
  },
})

/** Advice about a talk goes to whoever asked for it. */
async function tellWhoShares({ tx, viewer }: CommandContext, driveId: string, { sharedBy, code }: Facts) {
  if (sharedBy && sharedBy !== viewer.userId)
    await tx.sql`select app.notify(${sharedBy}, ${v7()}, 'talk.comment', ${driveId}, ${JSON.stringify({ code })})`
}
