import 'server-only'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { podMemberWordsPlace, refuseAddToPod } from '../pods/pod'
import { AddToPod, LeavePod } from '../pods/schema'

/** Puts a coach into a team, by the name of their profile. They hear of it and may leave in one tap. */
export const addToPod = defineCommand({
  name: 'pod.add',
  scope: 'network',
  input: AddToPod,
  subject: 'coach',

  async load({ podId, userId }, { tx }) {
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`pod ${podId}`}, 0))`
    const [coach] = await tx.sql<{ words: Buffer }>`
      select p.words from coach_profile p join pod on pod.id = ${podId} and pod.closed_at is null
      where p.user_id = ${userId} and p.left_at is null and p.admitted_at is not null`
    const members = await tx.sql<{ userId: string }>`
      select user_id as "userId" from pod_member where pod_id = ${podId} and until_at is null`
    return coach
      ? { ...coach, members: members.length, isIn: members.some((member) => member.userId === userId) }
      : null
  },

  refuse: (_viewer, facts) => refuseAddToPod(facts),

  async run({ podId, memberId, userId }, { words }, { tx, vault, now }) {
    const { name } = vault.open<CoachWords>(networkKey, coachWordsPlace(userId), words)
    const sealed = vault.seal(networkKey, podMemberWordsPlace(memberId), { name })
    await tx.sql`
      insert into pod_member (id, pod_id, user_id, words, from_at) values (${memberId}, ${podId}, ${userId}, ${sealed}, ${now})`
    await tx.sql`select app.tell_learner(${userId}, 'pod.added')`
    return success({ memberId })
  },
})

/** Leaves a team: oneself, or somebody by the coordination. Nobody asks for a reason. */
export const leavePod = defineCommand({
  name: 'pod.leave',
  scope: 'self',
  input: LeavePod,
  subject: 'pod',

  async load({ podId, memberId }, { tx, viewer }) {
    const [member] = await tx.sql<{ id: string }>`
      select id from pod_member where id = ${memberId} and pod_id = ${podId} and until_at is null
        and (user_id = ${viewer.userId} or app.i_coordinate())`
    return member ?? null
  },

  refuse: () => null,

  async run({ podId, memberId }, _facts, { tx, now }) {
    await tx.sql`update pod_member set until_at = ${now} where id = ${memberId} and pod_id = ${podId}`
    return success({ memberId })
  },
})
