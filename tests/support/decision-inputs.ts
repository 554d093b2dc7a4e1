import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { author, drive, sealed } from './input-facts'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** Something that everybody of the drive decides on: talked over, or being voted on for another day. */
async function proposal(
  shop: Shop,
  { ballot = 'open', isOpen = false }: { ballot?: 'open' | 'secret' | 'none'; isOpen?: boolean } = {},
) {
  const decisionId = v7()
  await shop.owner.query(
    `insert into decision (drive_id, id, kind, about, words, ballot, electorate, rule, proposed_by, proposed_at, opens_at)
     values ($1, $2, 'own', '{}', $3, $4, 'everybody', 'majority_of_voters', $5, now(), case when $6 then now() - interval '1 hour' end)`,
    [
      shop.oak.driveId,
      decisionId,
      sealed(shop, 'decision', decisionId, { title: 'Meet on Sundays', text: '' }),
      ballot,
      shop.oak.people.ana.userId,
      isOpen,
    ],
  )
  return { ...drive(shop), decisionId }
}

/** What somebody said to a proposal themself, if they may say anything here. */
async function comment(shop: Shop, me: Actor) {
  const { driveId, decisionId } = await proposal(shop)
  const commentId = v7()
  await shop.owner.query(
    `insert into decision_comment (drive_id, id, decision_id, author_id, words, written_at) values ($1, $2, $3, $4, $5, now())`,
    [
      driveId,
      commentId,
      decisionId,
      author(shop, me),
      sealed(shop, 'decision_comment', commentId, { text: 'Fine with me.' }),
    ],
  )
  return { driveId, commentId }
}

/** Inputs of the verbs by which a drive decides. */
export const decisionInputs = {
  'decision.propose': async (shop) => ({
    ...drive(shop),
    decisionId: v7(),
    about: { kind: 'own' },
    title: 'Meet on Sundays',
    ballot: 'open',
    electorate: 'committee',
  }),
  'decision.open': async (shop) => proposal(shop),
  'decision.comment': async (shop) => ({ ...(await proposal(shop)), commentId: v7(), text: 'Fine with me.' }),
  'decision.uncomment': comment,
  'decision.vote': async (shop) => ({ ...(await proposal(shop, { isOpen: true })), choice: 'yes' }),
  'decision.vote_secret': async (shop) => ({
    ...(await proposal(shop, { ballot: 'secret', isOpen: true })),
    ...{ choice: 'no', paperId: v7() },
  }),
  'decision.count_papers': async (shop) => ({
    ...(await proposal(shop, { isOpen: true })),
    ...{ yes: 3, no: 1, blank: 0 },
  }),
  'decision.close': async (shop) => proposal(shop, { isOpen: true }),
  'decision.withdraw': async (shop) => proposal(shop),
} satisfies Partial<Record<Verb, ValidInput>>
