import { randomBytes, randomInt } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { buddyWordsPlace } from '@/lib/coaching/buddies/buddy'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { startTestDrive } from './oak-street'
import { newUser } from './people'
import type { Shop, ValidInput } from './valid-input'

/** A group that waits for a coach, and somebody of the network talked with it where `known`. */
export async function plantWaiting(
  owner: pg.Client,
  driveId: string,
  { openedBy, code, known = true }: { openedBy: string; code: string; known?: boolean },
): Promise<string> {
  const requestId = v7()
  await owner.query("update coaching_request set state = 'withdrawn' where drive_id = $1", [driveId])
  await owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone)
     values ($1, $2, $3, $4, now(), '{en}', '{committee}', '[]', 'America/New_York')`,
    [requestId, driveId, code, openedBy],
  )
  if (known)
    await owner.query(
      `insert into intake (id, reply_hash, words, kid, locale, people, urgency, received_at, outcome, closed_at, drive_id)
       values ($1, $2, '', '', 'en', 'few', 'usual', now(), 'drive', now(), $3)`,
      [v7(), randomBytes(16), driveId],
    )
  return requestId
}

/** Oak Street and a third group, in which none of those who try is. */
async function bothWait({ oak, owner }: Shop) {
  const founder = await newUser(owner)
  const code = `ASH-${randomInt(1e6)}`
  const otherId = await startTestDrive(founder.session, code, 'Ash')
  await owner.query('delete from buddy')
  await plantWaiting(owner, oak.driveId, { openedBy: oak.people.ana.userId, code: 'OAK-11' })
  await plantWaiting(owner, otherId, { openedBy: founder.userId, code })
  return { driveId: oak.driveId, otherId }
}

/** Two who were proposed to each other, and said yes where `agreed`. */
async function proposed(shop: Shop, agreed: boolean): Promise<string> {
  const { driveId, otherId } = await bothWait(shop)
  const buddyId = v7()
  const words = vaultFor({ kind: 'web' }).seal(networkKey, buddyWordsPlace(buddyId), { reach: 'river.31' })
  await shop.owner.query(
    `insert into buddy (id, drive_id, other_id, proposed_by, proposed_at, drive_agreed, drive_words, other_agreed, other_words)
     values ($1, $2, $3, $4, now(), $5, $6, $5, $6)`,
    [buddyId, driveId, otherId, shop.oak.people.eva.userId, agreed || null, agreed ? words : null],
  )
  return buddyId
}

/** Of groups that help each other while they wait. */
export const buddyInputs = {
  'buddy.propose': async (shop) => ({ buddyId: v7(), ...(await bothWait(shop)) }),
  'buddy.withdraw': async (shop) => ({ buddyId: await proposed(shop, false) }),
  'buddy.answer': async (shop) => ({
    ...{ driveId: shop.oak.driveId, buddyId: await proposed(shop, false), agrees: true, reach: 'quiet.12' },
  }),
  'buddy.leave': async (shop) => ({ driveId: shop.oak.driveId, buddyId: await proposed(shop, true) }),
} satisfies Partial<Record<Verb, ValidInput>>
