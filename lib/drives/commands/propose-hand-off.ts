import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { HandOffWords } from '../hand-off/hand-off'
import { ProposeHandOff } from '../hand-off/schema'

/** Proposes to introduce the group to somebody, with exactly what they are to get. Nothing leaves by it. */
export const proposeHandOff = defineCommand({
  name: 'hand_off.propose',
  scope: 'drive',
  input: ProposeHandOff,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ id: string }>`select id from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, handOffId, toKind, to, why, shares, contact }, _facts, { tx, vault, viewer, now }) {
    const content: HandOffWords = { to, why, contact, handed: null }
    const words = vault.seal(driveKey(driveId), { table: 'hand_off', rowId: handOffId }, content)
    await tx.sql`
      insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at)
      values (${driveId}, ${handOffId}, ${toKind}, ${words}, ${[...new Set(shares)]}, ${viewer.userId}, ${now})`
    return success({ handOffId })
  },
})
