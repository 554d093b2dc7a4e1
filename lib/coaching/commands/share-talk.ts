import 'server-only'
import { v7 } from 'uuid'
import { refuseShareTalk } from '@/lib/coaching/policy'
import { ShareTalk } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'

const DAY_MS = 86_400_000

type Facts = { coachId: string | null; code: string; isShown: boolean; isWithdrawn: boolean }

/**
 * Shows one talk to the coach of the drive under the person's code, with a question, until a day: what step it got to, what it was
 * about, what was asked and answered. No note, no contact. Refused without a coach, and while it is shown already.
 */
export const shareTalk = defineCommand({
  name: 'talk.share',
  scope: 'drive',
  input: ShareTalk,
  subject: 'one_on_one',

  async load({ driveId, oneOnOneId }, { tx, now }) {
    const [row] = await tx.sql<Facts>`
      select d.code, app.coach_of(d.id) as "coachId", o.withdrawn_at is not null as "isWithdrawn",
        exists (select from shared_talk s where s.drive_id = o.drive_id and s.one_on_one_id = o.id
          and s.revoked_at is null and s.until_at > ${now}) as "isShown"
      from one_on_one o join drive d on d.id = o.drive_id where o.drive_id = ${driveId} and o.id = ${oneOnOneId}`
    return row ?? null
  },

  refuse: (_viewer, facts) => refuseShareTalk(facts),

  async run({ driveId, shareId, oneOnOneId, question, days }, { coachId, code }, { tx, vault, viewer, now }) {
    const words = vault.seal(driveKey(driveId), { table: 'shared_talk', rowId: shareId }, { question })
    const untilAt = new Date(now.getTime() + days * DAY_MS)
    await tx.sql`
      insert into shared_talk (drive_id, id, one_on_one_id, coach_id, shared_by, shared_at, words, until_at)
      values (${driveId}, ${shareId}, ${oneOnOneId}, ${coachId}, ${viewer.userId}, ${now}, ${words}, ${untilAt})`
    await tx.sql`select app.notify(${coachId}, ${v7()}, 'talk.shared', ${driveId}, ${JSON.stringify({ code })})`
    return success({ shareId })
  },
})
