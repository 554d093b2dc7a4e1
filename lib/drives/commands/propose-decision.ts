import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseSecretOfFew } from '../decision'
import { ProposeDecision } from '../strategy/schema'

/** Puts something before those who decide: to talk it over first. What it says is sealed. */
export const proposeDecision = defineCommand({
  name: 'decision.propose',
  scope: 'drive',
  input: ProposeDecision,
  subject: 'drive',

  async load({ driveId, electorate }, { tx }) {
    const [drive] = await tx.sql<{ could: number | null }>`
      select app.electorate_of(id, ${electorate}) as could from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run(input, { could }, { tx, vault, viewer, now }) {
    const { driveId, decisionId, title, text, ballot, electorate, rule, quorumPercent } = input
    const { kind, ...about } = input.about
    const size = electorate === 'members' ? input.electorateSize : null
    const refusal = refuseSecretOfFew({ ballot, electorateSize: size ?? could ?? 0 })
    if (refusal) return failure({ code: 'invalid', fields: { ballot: [refusal] } })
    const words = vault.seal(driveKey(driveId), { table: 'decision', rowId: decisionId }, { title, text })
    await tx.sql`
      insert into decision (drive_id, id, kind, about, words, ballot, electorate, electorate_size, rule, quorum_percent, proposed_by, proposed_at)
      values (${driveId}, ${decisionId}, ${kind}, ${JSON.stringify(about)}::jsonb, ${words}, ${ballot}, ${electorate}, ${size}, ${rule},
        ${quorumPercent}, ${viewer.userId}, ${now})`
    return success({ decisionId })
  },
})
